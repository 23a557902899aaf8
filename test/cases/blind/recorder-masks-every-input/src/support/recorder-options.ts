export const recorderOptions = {
  maskAllInputs: true,
  maskTextSelector: '[data-private], .order-address, .chat-line',
  blockSelector: 'iframe, .passport-photo',
  slimDOMOptions: 'all',
} as const;
