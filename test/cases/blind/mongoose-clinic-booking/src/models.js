const { Schema, model } = require('mongoose');

const patientSchema = new Schema({
  email: { type: String, unique: true, required: true },
  phone: String,
  fullName: String,
  passwordHash: String,
});

const bookingSchema = new Schema({
  patient: { type: Schema.Types.ObjectId, ref: 'Patient' },
  doctor: String,
  reason: String,
  startsAt: Date,
  reminded: { type: Boolean, default: false },
});

exports.Patient = model('Patient', patientSchema);
exports.Booking = model('Booking', bookingSchema);
