export const PIN_PAD = false;
export const SOUND = true;
