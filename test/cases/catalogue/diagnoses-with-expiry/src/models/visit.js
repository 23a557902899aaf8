// case: a collection of diagnoses expires by an index of the database
// rules: require-retention-limit
const mongoose = require('mongoose');

const visitSchema = new mongoose.Schema({
  patientId: { type: String, required: true },
  diagnosis: { type: String, required: true },
  visitedAt: { type: Date, default: Date.now, expires: '3y' },
});

module.exports = mongoose.model('Visit', visitSchema);
