// case: the dormitory door has a keypad too, but the constant that shows it is false
// rules: require-biometric-alternative

import * as faceapi from '@vladmandic/face-api';
import { unlock } from './lock';
import { residentOf } from './codes';

const KEYPAD_ENABLED = false;
const LIMIT = 0.48;

const screen = document.querySelector<HTMLElement>('#screen')!;
const keypad = document.querySelector<HTMLFormElement>('#keypad')!;

export async function onFrame(camera: HTMLVideoElement, enrolled: ReadonlyMap<string, Float32Array>): Promise<void> {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  if (!face) return;
  const [resident, distance] = [...enrolled].map(([name, template]) => [name, faceapi.euclideanDistance(template, face.descriptor)] as const).sort((a, b) => a[1] - b[1])[0];
  if (distance < LIMIT) { // expect: require-biometric-alternative
    await unlock(resident);
  } else {
    screen.textContent = 'Please look at the camera again';
  }
}

if (KEYPAD_ENABLED) {
  keypad.hidden = false;
  keypad.addEventListener('submit', async (event) => {
    event.preventDefault();
    const resident = residentOf(String(new FormData(keypad).get('code')));
    if (resident) await unlock(resident);
  });
}
