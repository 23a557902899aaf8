import * as faceapi from 'face-api.js';

let ready: Promise<unknown> | undefined;

// which nets are on the server differs between staging and production
async function load() {
  const names: string[] = await fetch('/weights/nets.json').then((r) => r.json());
  return Promise.all(names.map((name) => (faceapi.nets as any)[name].loadFromUri('/weights')));
}

export function faceModels() {
  ready ??= load();
  return ready;
}

export const detectorOptions = new faceapi.TinyFaceDetectorOptions({ inputSize: 224 });
