export const PURPOSES = ['marketing', 'face-login', 'partner-sharing'] as const;

export type Purpose = (typeof PURPOSES)[number];
