// case: the account of a video site has a required blood type
const mongoose = require('mongoose');

const accountSchema = new mongoose.Schema({
  userName: { type: String, required: true },
  bloodType: { type: String, required: true }, // expect: no-excessive-collection
  watched: [{ type: mongoose.Schema.Types.ObjectId, ref: 'Film' }],
});

module.exports = mongoose.model('Account', accountSchema);
