// case: a dashboard of a shop reads from faces how happy the customers are
import { facesIn } from './vision';

export async function happyShare(path: string): Promise<number> {
  const faces = await facesIn(path);
  const happy = faces.filter((face) => face.joyLikelihood === 'VERY_LIKELY'); // expect: no-biometric-attribute-inference
  return faces.length === 0 ? 0 : happy.length / faces.length;
}
