import { model, Schema, type Types } from 'mongoose';

const SeparateConsent = model(
  'SeparateConsent',
  new Schema({
    person: { type: Schema.Types.ObjectId, index: true },
    category: String,
    state: { type: String, enum: ['given', 'refused', 'withdrawn'] },
    decidedAt: Date,
  }),
);

export interface ApiContext {
  viewerId: Types.ObjectId | null;
  models: { SeparateConsent: typeof SeparateConsent };
}

export const models = { SeparateConsent };
