import { Schema, model } from 'mongoose';

const schema = new Schema({
  email: { type: String, unique: true },
  newsletterOptIn: { type: Boolean, default: false },
});

export const Reader = model('Reader', schema);
