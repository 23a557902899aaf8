export const draft = { mobile: '' };
