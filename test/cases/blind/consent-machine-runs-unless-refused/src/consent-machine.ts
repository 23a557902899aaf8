export type ConsentState = 'unknown' | 'asked' | 'given' | 'refused' | 'expired';
export type ConsentEvent = 'ASK' | 'ACCEPT' | 'REFUSE' | 'TIME_OUT';

const table: Record<ConsentState, Partial<Record<ConsentEvent, ConsentState>>> = {
  unknown: { ASK: 'asked' },
  asked: { ACCEPT: 'given', REFUSE: 'refused' },
  given: { TIME_OUT: 'expired', REFUSE: 'refused' },
  refused: { ASK: 'asked' },
  expired: { ASK: 'asked' },
};

type Listener = (state: ConsentState) => void;

export class ConsentMachine {
  private state: ConsentState = 'unknown';
  private readonly listeners = new Set<Listener>();

  onEnter(listener: Listener): void {
    this.listeners.add(listener);
  }

  send(event: ConsentEvent): void {
    const next = table[this.state][event];
    if (next === undefined) return;
    this.state = next;
    this.listeners.forEach((listener) => listener(next));
  }
}
