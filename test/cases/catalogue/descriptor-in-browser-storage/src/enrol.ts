// case: a face template is kept in the browser's storage next to the person's number
// rules: no-raw-biometric-persistence
import * as faceapi from 'face-api.js';

export async function enrol(personId: string, video: HTMLVideoElement) {
  const found = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();
  if (found === undefined) return;
  localStorage.setItem(`face:${personId}`, JSON.stringify(Array.from(found.descriptor))); // expect: no-raw-biometric-persistence
}
