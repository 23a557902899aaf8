export const FEATURES = { parcelRoom: true, pinEntry: false } as const;
