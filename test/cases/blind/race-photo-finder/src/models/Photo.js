const { Schema, model } = require('mongoose');

const photoSchema = new Schema({
  race: { type: String, index: true },
  key: { type: String, required: true },
  bibs: [String],
  faceCount: { type: Number, default: 0 },
  takenAt: Date,
});

module.exports = model('Photo', photoSchema);
