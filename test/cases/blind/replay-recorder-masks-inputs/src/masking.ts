export const MASKING = {
  maskTextSelector: '[data-private]',
  blockClass: 'no-replay',
  inlineImages: false,
} as const;
