// case: the till gives the welcome discount only to faces that the door camera has not seen before
// rules: no-biometric-conditioned-benefit

import { door } from '../door/door-camera';
import { baskets } from './baskets';

const WELCOME_PERCENT = 10;

door.on('arrival', ({ basketId, knownFace }) => {
  const basket = baskets.open(basketId);
  basket.screen = knownFace ? 'aisle-map' : 'tour';
  basket.discountPercent = knownFace ? 0 : WELCOME_PERCENT; // expect: no-biometric-conditioned-benefit
});
