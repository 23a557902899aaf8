// case: the turnstile emits the embedding of each face and a listener sends it over a socket
// rules: no-biometric-without-consent, no-biometric-upload
import mitt from 'mitt';
import * as faceapi from 'face-api.js';
import { openSocket } from './socket';

type Events = {
  face: { gate: string; embedding: number[] };
  empty: { gate: string };
};

const bus = mitt<Events>();
const socket = openSocket();

bus.on('face', ({ gate, embedding }) => {
  socket.send(JSON.stringify({ type: 'arrival', gate, embedding })); // expect: no-biometric-upload
});

bus.on('empty', ({ gate }) => {
  document.querySelector(`#${gate}`)!.classList.add('idle');
});

export async function look(gate: string, camera: HTMLVideoElement): Promise<void> {
  const seen = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
  if (seen) bus.emit('face', { gate, embedding: Array.from(seen.descriptor) });
  else bus.emit('empty', { gate });
}
