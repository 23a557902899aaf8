// case: the account of a forum has room for the ethnic group, which nothing in the policy needs
// rules: no-excessive-collection
const { Schema, model } = require('mongoose');

const userSchema = new Schema(
  {
    handle: { type: String, required: true, unique: true },
    shoujihao: { type: String, required: true },
    passwordHash: { type: String, required: true, select: false },
    // 民族（选填）
    minzu: { type: String, maxlength: 12 }, // expect: no-excessive-collection
    signature: { type: String, maxlength: 120 },
    mutedUntil: Date,
  },
  { timestamps: true },
);

exports.User = model('User', userSchema);
