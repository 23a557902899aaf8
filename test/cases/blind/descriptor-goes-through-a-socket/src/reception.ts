// case: a reception screen sends the descriptor of whoever stands before it to a server, through a class in another file
// rules: no-biometric-upload

import * as faceapi from '@vladmandic/face-api';
import { ServerLink } from './link';

const SCREEN = 'reception-1';
const link = new ServerLink('wss://welcome.offices.example/screens');
const video = document.querySelector<HTMLVideoElement>('video')!;
const greeting = document.querySelector('#greeting')!;

link.listen(({ type, name }) => {
  if (type === 'known') greeting.textContent = `Welcome, ${name}`;
});

async function look(): Promise<void> {
  const face = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();
  if (face) {
    link.arrival(SCREEN, Array.from(face.descriptor));
  } else {
    greeting.textContent = '';
  }
}

setInterval(look, 1000);
setInterval(() => link.heartbeat(SCREEN), 15_000);
