// case: a photo tool reads where the faces are, to crop around them
// rules: no-biometric-attribute-inference
import { facesIn } from './vision';

export async function frame(path: string) {
  const faces = await facesIn(path);
  return faces.map((face) => face.boundingPoly?.vertices ?? []);
}
