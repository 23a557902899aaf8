import * as faceapi from '@vladmandic/face-api';
import { loadImage } from 'canvas';

export async function embed(path: string): Promise<Float32Array | undefined> {
  const picture = await loadImage(path);
  const found = await faceapi.detectSingleFace(picture as never).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
  return found?.descriptor;
}
