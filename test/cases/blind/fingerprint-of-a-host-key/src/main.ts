import { mapQuality } from './map/quality';
import { verifyFingerprint } from './ssh/known-hosts';

const canvas = document.querySelector<HTMLCanvasElement>('#server-map')!;
canvas.dataset.quality = mapQuality(canvas);

const socket = new WebSocket('wss://bastion.harbour.example/tunnel');
socket.binaryType = 'arraybuffer';
socket.addEventListener('message', async ({ data }) => {
  const state = await verifyFingerprint('bastion', new Uint8Array(data as ArrayBuffer), new Map([['bastion', 'SHA256:k3v0']]));
  document.querySelector('#host')!.textContent = state;
});
