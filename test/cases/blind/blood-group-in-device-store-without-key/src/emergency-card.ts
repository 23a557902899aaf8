// case: blood type and allergy of an emergency card are kept in a device store that has no key
// rules: no-plaintext-sensitive-storage
import { device } from './storage';

export interface EmergencyCard {
  bloodType: string;
  allergy: string;
  showOnLockScreen: boolean;
}

export function keepCard(card: EmergencyCard) {
  device.set('card.lock', card.showOnLockScreen);
  device.set('card.medical', JSON.stringify({ bloodType: card.bloodType, allergy: card.allergy })); // expect: no-plaintext-sensitive-storage
}
