import * as faceapi from '@vladmandic/face-api';

const options = new faceapi.TinyFaceDetectorOptions({ inputSize: 224 });

async function strongest(tile: HTMLVideoElement): Promise<string | undefined> {
  const scores = (await faceapi.detectSingleFace(tile, options).withFaceExpressions())?.expressions ?? {}; // expect: no-biometric-attribute-inference
  return Object.entries(scores).sort(([, a], [, b]) => b - a)[0]?.[0];
}

export async function classMood(tiles: HTMLVideoElement[]): Promise<{ label: string; share: number }[]> {
  const labels = (await Promise.all(tiles.map(strongest))).filter((label) => label !== undefined);
  return [...new Set(labels)].map((label) => ({ label, share: labels.filter((one) => one === label).length / labels.length }));
}
