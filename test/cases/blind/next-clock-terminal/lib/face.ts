import * as faceapi from 'face-api.js';

let ready: Promise<unknown> | null = null;

export function loadFaceModels() {
  if (!ready) {
    ready = Promise.all([
      faceapi.nets.tinyFaceDetector.loadFromUri('/models'),
      faceapi.nets.faceLandmark68Net.loadFromUri('/models'),
      faceapi.nets.faceRecognitionNet.loadFromUri('/models'),
    ]);
  }
  return ready;
}

const options = new faceapi.TinyFaceDetectorOptions({ inputSize: 320, scoreThreshold: 0.55 });

/** one face, front on, good light -> 128 numbers */
export async function templateFrom(video: HTMLVideoElement): Promise<number[] | null> {
  const hit = await faceapi.detectSingleFace(video, options).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
  return hit ? Array.from(hit.descriptor) : null;
}
