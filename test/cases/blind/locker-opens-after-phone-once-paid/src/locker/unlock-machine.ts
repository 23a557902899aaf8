export type Stage = 'pay' | 'paid' | 'open';

export type Event = { type: 'PAYMENT_SUCCEEDED' } | { type: 'DETAILS_SENT' };

export function next(stage: Stage, event: Event): Stage {
  if (stage === 'pay' && event.type === 'PAYMENT_SUCCEEDED') return 'paid';
  if (stage === 'paid' && event.type === 'DETAILS_SENT') return 'open';
  return stage;
}
