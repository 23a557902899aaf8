export const LANES = { face: true, qr: false } as const;
