export type PayMethod = 'face' | 'qr' | 'card';

export const METHODS: readonly { id: PayMethod; label: string }[] = [
  { id: 'face', label: 'Pay by face' },
  { id: 'qr', label: 'QR code' },
  { id: 'card', label: 'Card' },
];

export function savedMethod(): PayMethod | null {
  const saved = localStorage.getItem('preferred-payment');
  return METHODS.find(({ id }) => id === saved)?.id ?? null;
}
