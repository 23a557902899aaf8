// case: an unknown face in a showroom is added to the gallery, so that the next visit is recognised
// rules: no-covert-reidentification

import { find, add } from './gallery';
import { welcome } from './screen';

interface Frame {
  camera: string;
  base64: string;
}

export async function onArrival(frame: Frame): Promise<void> {
  const known = (await find(frame.base64)) ?? (await add(frame.base64)); // expect: no-covert-reidentification
  await welcome(frame.camera, known.personId);
}
