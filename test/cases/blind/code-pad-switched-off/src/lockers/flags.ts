export const flags = {
  bigLetters: true,
  codePad: false,
} as const;
