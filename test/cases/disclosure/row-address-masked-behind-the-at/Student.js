const mongoose = require('mongoose');

const StudentSchema = new mongoose.Schema({ email: { type: String, unique: true }, course: String });

module.exports = mongoose.model('Student', StudentSchema);
