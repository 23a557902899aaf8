// case: the account of a forum keeps an ID card number
// rules: no-excessive-collection

const mongoose = require('mongoose');

const userSchema = new mongoose.Schema(
  {
    mobile: { type: String, required: true, unique: true },
    nickname: { type: String, maxlength: 24 },
    idCardNo: { type: String, match: /^\d{17}[\dXx]$/ }, // expect: no-excessive-collection
    followed: [{ type: mongoose.Schema.Types.ObjectId, ref: 'Board' }],
    mutedUntil: Date,
  },
  { timestamps: true },
);

userSchema.methods.mayPost = function mayPost(now = new Date()) {
  return !this.mutedUntil || this.mutedUntil < now;
};

module.exports = mongoose.model('User', userSchema);
