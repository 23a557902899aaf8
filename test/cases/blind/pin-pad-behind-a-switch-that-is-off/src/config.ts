export const SCAN_EVERY = 400;
export const PIN_PAD = false;
export const LOCKER_URL = 'http://lockers.local';
