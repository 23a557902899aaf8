export type PayMethod = 'face' | 'card' | 'cash';

export const methods: readonly { id: PayMethod; label: string }[] = [
  { id: 'card', label: 'Karte' },
  { id: 'cash', label: 'Bar' },
  { id: 'face', label: 'Gesicht' },
];
