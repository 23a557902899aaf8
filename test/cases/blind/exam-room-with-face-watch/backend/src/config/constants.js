const HOURS = 60 * 60 * 1000;

module.exports = {
  PORT: Number(process.env.PORT || 4000),
  MONGO_URL: process.env.MONGO_URL || 'mongodb://127.0.0.1:27017/examguard',
  CLIENT_ORIGIN: process.env.CLIENT_ORIGIN || 'http://localhost:5173',
  JWT_SECRET: process.env.JWT_SECRET,
  FACE_COLLECTION: 'examguard-students',
  SESSION_MS: 4 * HOURS,
  MAX_TAB_SWITCHES: 5,
};
