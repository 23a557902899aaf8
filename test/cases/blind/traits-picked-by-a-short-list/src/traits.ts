export const TRAITS = ['plan', 'locale', 'seats'] as const;
