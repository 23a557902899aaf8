// case: the entity of a film has words that look like personal data
// rules: no-mandatory-nonessential-field, no-excessive-collection
const mongoose = require('mongoose');

const filmSchema = new mongoose.Schema({
  title: { type: String, required: true },
  minimumAge: { type: Number, required: true },
  birthplaceOfStory: { type: String },
  genderOfLead: { type: String },
  location: { type: String, required: true },
});

module.exports = mongoose.model('Film', filmSchema);
