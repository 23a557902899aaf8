export type PayMethod = 'qr' | 'card' | 'face';

export const METHODS: readonly { id: PayMethod; label: string }[] = [
  { id: 'qr', label: 'QR code' },
  { id: 'card', label: 'Card' },
  { id: 'face', label: 'Pay by face' },
];
