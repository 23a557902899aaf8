export const CODE_ENTRY = false;
export const DOOR_SECONDS = 20;
