const mongoose = require('mongoose');

// one row per student and category, written by the consent page (not by the terms box at sign-up)
const consentSchema = new mongoose.Schema({
  student: { type: mongoose.Schema.Types.ObjectId, ref: 'Student', index: true },
  category: { type: String, enum: ['face', 'screen'] },
  purpose: String,
  kind: { type: String, enum: ['separate'] },
  textVersion: String,
  givenAt: Date,
  withdrawnAt: { type: Date, default: null },
});

module.exports = mongoose.model('ConsentRecord', consentSchema);
