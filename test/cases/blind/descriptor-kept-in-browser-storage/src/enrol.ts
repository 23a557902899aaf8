// case: after a separate consent the descriptor itself is kept in the browser's storage
// rules: no-raw-biometric-persistence, no-biometric-without-consent

import * as faceapi from 'face-api.js';
import { hasSeparateConsent } from './separate-consent';

const KEY = 'sign-in/values';

export async function enrol(portrait: HTMLImageElement): Promise<boolean> {
  if (!(await hasSeparateConsent('face'))) return false;
  const found = await faceapi.detectSingleFace(portrait).withFaceLandmarks().withFaceDescriptor();
  if (!found) return false;
  const values = Array.from(found.descriptor, (value) => Number(value.toFixed(4)));
  localStorage.setItem('sign-in/size', String(values.length));
  localStorage.setItem(KEY, JSON.stringify(values)); // expect: no-raw-biometric-persistence
  return true;
}

export function forget(): void {
  localStorage.removeItem(KEY);
}
