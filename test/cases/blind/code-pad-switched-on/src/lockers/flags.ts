export const flags = {
  bigLetters: true,
  codePad: true,
} as const;
