import { Consent } from './consent-model.js';

export const faceConsentOf = (rider) => Consent.findOne({ rider, category: 'face', kind: 'separate', withdrawnAt: null }).lean();

export async function withdrawFaceConsent(rider) {
  await Consent.updateOne({ rider, category: 'face', kind: 'separate' }, { $set: { withdrawnAt: new Date() } });
}
