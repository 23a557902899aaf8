// case: the mesh places the glasses on the device, and the user shares the photo
// rules: no-biometric-upload, no-biometric-without-consent

import { FaceLandmarker, FilesetResolver } from '@mediapipe/tasks-vision';
import { drawGlasses } from './glasses.js';
import { sharePhoto } from './share.js';

const video = document.querySelector('#mirror video');
const canvas = document.querySelector('#mirror canvas');
let landmarker;

async function open() {
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
  const files = await FilesetResolver.forVisionTasks('/wasm');
  landmarker = await FaceLandmarker.createFromOptions(files, { baseOptions: { modelAssetPath: '/face_landmarker.task' }, runningMode: 'VIDEO', numFaces: 1 });
  requestAnimationFrame(paint);
}

function paint(now) {
  const context = canvas.getContext('2d');
  context.drawImage(video, 0, 0);
  const [mesh] = landmarker.detectForVideo(video, now).faceLandmarks;
  if (mesh) drawGlasses(context, mesh);
  requestAnimationFrame(paint);
}

document.querySelector('#mirror .open').addEventListener('click', open);
document.querySelector('#mirror .share').addEventListener('click', () => sharePhoto(canvas));
