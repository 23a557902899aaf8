export type AppEvent =
  | { kind: 'opened'; screen: string }
  | { kind: 'signed-up'; email: string; mobile: string }
  | { kind: 'bought'; cents: number; currency: 'EUR' | 'MXN' };
