import * as faceapi from 'face-api.js';
import { hasConsent } from '../consent';

const camera = document.querySelector<HTMLVideoElement>('#kiosk-camera')!;

export async function payByFace(total: number, customers: faceapi.FaceMatcher): Promise<void> {
  if (!(await hasConsent('payment'))) return payByCard(total);
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  const isKnown = face !== undefined && customers.findBestMatch(face.descriptor).label !== 'unknown';
  await fetch('/pay/by-face', { method: 'POST', body: JSON.stringify({ total, isKnown }) });
}

export async function payByCard(total: number): Promise<void> {
  await fetch('/pay/by-card', { method: 'POST', body: JSON.stringify({ total }) });
}
