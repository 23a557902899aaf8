// case: face landmarks place a pair of glasses in the live picture, and the customer shares the composed snapshot
// rules: no-biometric-without-consent, no-biometric-upload, no-biometric-attribute-inference

import { FaceLandmarker, FilesetResolver } from '@mediapipe/tasks-vision';
import { drawGlasses } from './glasses';

const video = document.querySelector<HTMLVideoElement>('#live')!;
const canvas = document.querySelector<HTMLCanvasElement>('#composed')!;
let landmarker: FaceLandmarker | undefined;

document.querySelector('#start-try-on')!.addEventListener('click', async () => {
  const files = await FilesetResolver.forVisionTasks('/wasm');
  landmarker = await FaceLandmarker.createFromOptions(files, {
    baseOptions: { modelAssetPath: '/models/face_landmarker.task' },
    runningMode: 'VIDEO',
    outputFaceBlendshapes: false,
    numFaces: 1,
  });
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
  await video.play();
  requestAnimationFrame(frame);
});

function frame(now: number): void {
  const context = canvas.getContext('2d')!;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  const [face] = landmarker?.detectForVideo(video, now).faceLandmarks ?? [];
  if (face) drawGlasses(context, face[33], face[263]);
  requestAnimationFrame(frame);
}

document.querySelector('#share')!.addEventListener('click', () => {
  canvas.toBlob(async (picture) => {
    if (picture) await fetch('/api/looks', { method: 'POST', body: picture });
  }, 'image/jpeg');
});
