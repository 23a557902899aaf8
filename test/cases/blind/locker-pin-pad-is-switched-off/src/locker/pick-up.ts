// case: a pin pad would open the locker too, but a constant switches it off
// rules: require-biometric-alternative

import * as faceapi from '@vladmandic/face-api';
import { PIN_PAD, SOUND } from './features';
import { openLocker, tell } from './locker';

interface Parcel {
  locker: number;
  pin: string;
  template: Float32Array;
}

export async function byFace(parcel: Parcel, seen: Float32Array): Promise<void> {
  const distance = faceapi.euclideanDistance(parcel.template, seen);
  if (distance < 0.45) { // expect: require-biometric-alternative
    await openLocker(parcel.locker);
    if (SOUND) void new Audio('/open.mp3').play();
  } else {
    tell('Please look at the camera again');
  }
}

export function mount(parcel: Parcel, pad: HTMLInputElement): void {
  if (PIN_PAD) {
    pad.addEventListener('change', () => {
      if (pad.value === parcel.pin) void openLocker(parcel.locker);
    });
  }
}
