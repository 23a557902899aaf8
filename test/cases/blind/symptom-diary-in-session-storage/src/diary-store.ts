// case: a state machine keeps the diagnosis and the medication of a diary in the browser's storage
// rules: no-plaintext-sensitive-storage
export interface Entry {
  day: string;
  diagnosis: string;
  medication: string[];
}

type State = { name: 'idle' } | { name: 'editing'; entry: Entry } | { name: 'sent'; entryId: string };
type Event = { type: 'EDIT'; entry: Entry } | { type: 'SEND'; entryId: string } | { type: 'RESET' };

const transitions: { [K in Event['type']]: (event: Extract<Event, { type: K }>) => State } = {
  EDIT: ({ entry }) => ({ name: 'editing', entry }),
  SEND: ({ entryId }) => ({ name: 'sent', entryId }),
  RESET: () => ({ name: 'idle' }),
};

let state: State = { name: 'idle' };

export function dispatch<E extends Event>(event: E): State {
  const next = transitions[event.type] as (event: E) => State;
  state = next(event);
  sessionStorage.setItem('diary.state', state.name);
  if (state.name === 'editing') {
    const { day, diagnosis, medication } = state.entry;
    sessionStorage.setItem('diary.draft', JSON.stringify({ day, diagnosis, medication })); // expect: no-plaintext-sensitive-storage
  } else {
    sessionStorage.removeItem('diary.draft');
  }
  return state;
}
