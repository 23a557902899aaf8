// case: a group is given a rebate for how many faces are seen, and a guest for being one who came before
// rules: no-biometric-conditioned-benefit
import * as faceapi from 'face-api.js';

export function groupDiscount(persons: number): number {
  const discount = persons >= 2 ? 10 : 0;
  return discount;
}

export async function orderTotal(picture: HTMLCanvasElement, cents: number) {
  const all = await faceapi.detectAllFaces(picture).withFaceLandmarks().withFaceDescriptors();
  const main = all.length === 0 ? null : all[0].detection.box;
  return cents - groupDiscount(main ? 1 : 0);
}

export async function welcomeDiscount(picture: HTMLCanvasElement, known: Float32Array[]) {
  const face = await faceapi.detectSingleFace(picture).withFaceLandmarks().withFaceDescriptor();
  if (!face) return 0;
  const cameBefore = known.some(one => faceapi.euclideanDistance(face.descriptor, one) < 0.45);
  const discount = cameBefore ? 0 : 15; // expect: no-biometric-conditioned-benefit
  return discount;
}
