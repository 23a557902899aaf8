// case: the code pad that opens the same locker is behind a flag that is always false
// rules: require-biometric-alternative

import * as faceapi from 'face-api.js';
import { openLocker, tell } from './locker';

export async function tryFace(camera: HTMLVideoElement, enrolled: Float32Array, locker: number): Promise<void> {
  const seen = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  const distance = seen ? faceapi.euclideanDistance(seen.descriptor, enrolled) : 1;
  if (distance < 0.45) { // expect: require-biometric-alternative
    await openLocker(locker);
  } else {
    tell('Please look at the camera once more');
  }
}
