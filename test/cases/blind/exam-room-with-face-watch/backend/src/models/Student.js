const mongoose = require('mongoose');

const studentSchema = new mongoose.Schema(
  {
    email: { type: String, unique: true, lowercase: true },
    passwordHash: String,
    cohort: String,
    examIds: [{ type: mongoose.Schema.Types.ObjectId, ref: 'Exam' }],
  },
  { timestamps: true },
);

module.exports = mongoose.model('Student', studentSchema);
