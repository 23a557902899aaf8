// case: an exam proctoring site: one face route without its consent middleware, a hook that templates faces on mount, logs with addresses
// rules: no-biometric-without-consent, no-personal-data-in-logs, no-collection-before-consent

const express = require('express');
const mongoose = require('mongoose');
const cors = require('cors');
const { MONGO_URL, PORT, CLIENT_ORIGIN } = require('./config/constants');
const authRoutes = require('./routes/auth.routes');
const faceRoutes = require('./routes/face.routes');
const examRoutes = require('./routes/exam.routes');
const logger = require('./utils/logger');

const app = express();
app.use(cors({ origin: CLIENT_ORIGIN, credentials: true }));
app.use(express.json({ limit: '4mb' }));

app.use('/api/auth', authRoutes);
app.use('/api/face', faceRoutes);
app.use('/api/exams', examRoutes);

app.get('/health', (_req, res) => res.json({ ok: true, up: process.uptime() }));

mongoose.connect(MONGO_URL).then(() => {
  app.listen(PORT, () => logger.info('listening', { port: PORT }));
});

module.exports = app;
