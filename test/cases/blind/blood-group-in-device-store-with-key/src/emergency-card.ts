// case: blood type and allergy of an emergency card are kept in an encrypted device store whose key lies in the keychain
// rules: no-plaintext-sensitive-storage
import { openDevice } from './storage';

export interface EmergencyCard {
  bloodType: string;
  allergy: string;
  showOnLockScreen: boolean;
}

export async function keepCard(card: EmergencyCard) {
  const device = await openDevice();
  device.set('card.lock', card.showOnLockScreen);
  device.set('card.medical', JSON.stringify({ bloodType: card.bloodType, allergy: card.allergy }));
}
