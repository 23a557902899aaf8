// case: the frame from which the face template was made is sent to the server as evidence
// rules: no-biometric-upload

import * as faceapi from 'face-api.js';
import { keepEvidence } from './evidence.js';
import { storedTemplate } from './template-store.js';

const video = document.querySelector('#sign-in video');

function grab() {
  const canvas = Object.assign(document.createElement('canvas'), { width: video.videoWidth, height: video.videoHeight });
  canvas.getContext('2d').drawImage(video, 0, 0);
  return canvas;
}

async function signIn() {
  const frame = grab();
  const face = await faceapi.detectSingleFace(frame).withFaceLandmarks().withFaceDescriptor();
  const distance = face ? faceapi.euclideanDistance(face.descriptor, await storedTemplate()) : 1;
  keepEvidence(frame, distance < 0.5 ? 'accepted' : 'rejected');
  document.body.dataset.signedIn = String(distance < 0.5);
}

document.querySelector('#sign-in button.face').addEventListener('click', signIn);
