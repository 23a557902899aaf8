export type UnlockMethod = 'face';

export interface StaffDoor {
  readonly name: string;
  readonly method: UnlockMethod;
}

export const storeRoom: StaffDoor = { name: 'store room', method: 'face' };
