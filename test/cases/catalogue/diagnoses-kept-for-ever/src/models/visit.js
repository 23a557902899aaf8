// case: a collection of diagnoses has no expiry
const mongoose = require('mongoose');

const visitSchema = new mongoose.Schema({
  patientId: { type: String, required: true },
  diagnosis: { type: String, required: true }, // expect: require-retention-limit
  visitedAt: { type: Date, default: Date.now },
});

module.exports = mongoose.model('Visit', visitSchema);
