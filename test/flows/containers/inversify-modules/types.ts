export const TYPES = { Reader: Symbol('Reader'), Calm: Symbol('Calm'), Settings: Symbol('Settings') };
export interface Reader { read(): string }
