// case: only the fact that a face was enrolled is kept in the browser's storage, the picture is an avatar
// rules: no-raw-biometric-persistence
import * as faceapi from 'face-api.js';

export async function enrol(personId: string, video: HTMLVideoElement, match: (descriptor: Float32Array) => boolean) {
  const found = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();
  const ok = found !== undefined && match(found.descriptor);
  localStorage.setItem(`enrolled:${personId}`, ok ? 'yes' : 'no');
}

export function keepAvatar(personId: string, dataUrl: string) {
  localStorage.setItem(`avatar:${personId}`, dataUrl);
}
