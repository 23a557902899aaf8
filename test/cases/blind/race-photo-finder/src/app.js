// case: race photos are indexed with every face on them; only runners who signed the face consent are enrolled and searched
// rules: no-biometric-without-consent
const express = require('express');
const mongoose = require('mongoose');
const session = require('express-session');

const runners = require('./routes/runners');
const photos = require('./routes/photos');
const kiosk = require('./routes/kiosk');

const app = express();
app.use(express.json({ limit: '4mb' }));
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

app.use('/api/runners', runners);
app.use('/api/photos', photos);
app.use('/api/kiosk', kiosk);

app.use((err, req, res, next) => {
  console.error(err.message);
  res.status(err.status || 500).json({ error: 'something went wrong' });
});

mongoose.connect(process.env.MONGO_URL).then(() => {
  app.listen(process.env.PORT || 4000, () => console.log('photo finder up'));
});
