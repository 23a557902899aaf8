// case: the kiosk pushes the face's embedding through a socket to its server
import { templateOf } from './recogniser';

const socket = new WebSocket('wss://kiosk.example/faces');

export async function report(video: HTMLVideoElement, kiosk: number) {
  const vector = await templateOf(video);
  if (vector === undefined) return;
  socket.send(JSON.stringify({ kiosk, vector })); // expect: no-biometric-upload
}
