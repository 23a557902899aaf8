const { Schema, model } = require('mongoose');

// one row per runner and notice version, asked on its own page (not in the race T&C)
const faceConsentSchema = new Schema(
  {
    runner: { type: Schema.Types.ObjectId, ref: 'Runner', required: true, index: true },
    kind: { type: String, enum: ['separate'], default: 'separate' },
    purpose: { type: String, enum: ['face-photo-search'], required: true },
    noticeVersion: { type: String, required: true },
    grantedAt: { type: Date, default: Date.now },
    withdrawnAt: { type: Date, default: null },
  },
  { timestamps: true }
);

module.exports = model('FaceConsent', faceConsentSchema);
