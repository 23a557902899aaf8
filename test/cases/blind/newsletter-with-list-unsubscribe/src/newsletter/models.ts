import { Schema, model } from 'mongoose';

const reader = new Schema({
  email: { type: String, unique: true },
  leaveToken: String,
  newsletterOptIn: { type: Boolean, default: false },
});

export const Reader = model('Reader', reader);
export const Suppressed = model('Suppressed', new Schema({ email: String }));
