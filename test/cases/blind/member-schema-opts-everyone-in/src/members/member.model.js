const { Schema, model } = require('mongoose');

const memberSchema = new Schema(
  {
    mobile: { type: String, unique: true, index: true },
    nickname: { type: String, trim: true },
    level: { type: Number, default: 1 },
    active: { type: Boolean, default: true },
    marketingOptIn: { type: Boolean, default: true }, // expect: no-preticked-consent
  },
  { timestamps: true },
);

module.exports = { Member: model('Member', memberSchema) };
