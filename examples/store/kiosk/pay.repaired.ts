import * as faceapi from 'face-api.js';
import { hasConsent } from '../consent';

const camera = document.querySelector<HTMLVideoElement>('#kiosk-camera')!;

export async function payByFace(total: number): Promise<void> {
  if (!(await hasConsent('payment'))) return payByCard(total);
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('/pay/by-face', { method: 'POST', body: JSON.stringify({ total, face: face?.descriptor }) });
}

export async function payByCard(total: number): Promise<void> {
  await fetch('/pay/by-card', { method: 'POST', body: JSON.stringify({ total }) });
}
