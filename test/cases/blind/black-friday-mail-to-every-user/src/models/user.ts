import { model, Schema } from 'mongoose';

const userSchema = new Schema(
  {
    email: { type: String, required: true, unique: true },
    firstName: { type: String, required: true },
    active: { type: Boolean, default: true },
    bounced: { type: Boolean, default: false },
    marketingOptIn: { type: Boolean, default: false },
    leaveToken: { type: String, required: true },
  },
  { timestamps: true },
);

export const User = model('User', userSchema);
