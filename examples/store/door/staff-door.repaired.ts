export type UnlockMethod = 'face' | 'badge';

export interface StaffDoor {
  readonly name: string;
  readonly methods: readonly UnlockMethod[];
}

export const storeRoom: StaffDoor = { name: 'store room', methods: ['badge', 'face'] };
