// case: an unknown face in a showroom is dropped, only buyers who agreed are in the gallery
// rules: no-covert-reidentification

import { find, add } from './gallery';
import { separateConsent } from './separate-consent';
import { welcome } from './screen';

interface Frame {
  camera: string;
  base64: string;
}

export async function onArrival(frame: Frame): Promise<void> {
  const buyer = await find(frame.base64);
  if (buyer === undefined) return;
  await welcome(frame.camera, buyer.personId);
}

/** At the desk, after the buyer signed the face form; the others show their order code. */
export async function enrolBuyer(buyerId: string, portrait: string): Promise<void> {
  if ((await separateConsent(buyerId, 'face')) !== 'given') return;
  await add(buyerId, portrait);
}
