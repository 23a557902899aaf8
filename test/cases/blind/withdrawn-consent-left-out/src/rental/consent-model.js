import mongoose from 'mongoose';

const schema = new mongoose.Schema({
  rider: { type: String, required: true, index: true },
  category: { type: String, required: true },
  kind: { type: String, enum: ['general', 'separate'], required: true },
  textVersion: String,
  givenAt: { type: Date, required: true },
  withdrawnAt: { type: Date, default: null },
});

export const Consent = mongoose.model('Consent', schema);
