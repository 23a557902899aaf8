import * as faceapi from 'face-api.js';
import { unlock } from './door';

// Runs on the screen beside the entrance, from morning to night.
const camera = document.querySelector<HTMLVideoElement>('#camera')!;

export async function watchEntrance(): Promise<void> {
  camera.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  setInterval(openForKnownFace, 500);
}

async function openForKnownFace(): Promise<void> {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  if (!face) return;
  const answer = await fetch('/visitors/match', { method: 'POST', body: JSON.stringify({ descriptor: Array.from(face.descriptor) }) });
  const visitor = (await answer.json()) as { known: boolean };
  if (visitor.known) unlock();
}

void watchEntrance();
