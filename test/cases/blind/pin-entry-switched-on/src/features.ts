export const FEATURES = { parcelRoom: true, pinEntry: true } as const;
