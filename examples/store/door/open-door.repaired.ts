import * as faceapi from 'face-api.js';
import { hasConsent } from '../consent';
import { readCard, unlock } from './door';

const camera = document.querySelector<HTMLVideoElement>('#camera')!;

// The card reader is always on: nobody needs a face to come in.
readCard(card => {
  if (card.isValid) unlock();
});

document.querySelector('#open-by-face')!.addEventListener('click', async () => {
  if (!(await hasConsent('access-control'))) return;
  camera.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  if (face && (await isEnrolled(face.descriptor))) unlock();
});

/** Compares on the device with the templates that customers enrolled themselves. */
async function isEnrolled(descriptor: Float32Array): Promise<boolean> {
  const { enrolledFaces } = await import('./enrolled-faces');
  return enrolledFaces.some(known => faceapi.euclideanDistance(known, descriptor) < 0.5);
}
