// case: a position is of somebody where it stands beside the id of a person and little else
// rules: no-personal-data-in-logs
import express from 'express';

const app = express();
app.use(express.json());

app.post('/couriers/ping', (req, res) => {
  const { courierId, latitude, longitude, battery } = req.body;
  console.log('ping', { courierId, latitude, longitude, battery }); // expect: no-personal-data-in-logs
  res.sendStatus(204);
});

app.post('/lockers', (req, res) => {
  const { lockerId, latitude, longitude } = req.body;
  console.log('locker', { lockerId, latitude, longitude });
  res.sendStatus(201);
});

app.post('/parcels', (req, res) => {
  const { weight, height } = req.body;
  console.log('parcel', { weight, height });
  res.sendStatus(201);
});

app.post('/places', (req, res) => {
  const { userId, title, latitude, longitude } = req.body;
  console.log('new place', { userId, title, latitude, longitude });
  res.sendStatus(201);
});

app.post('/check-ups', (req, res) => {
  const { bloodPressure } = req.body;
  console.log('check-up', { bloodPressure }); // expect: no-personal-data-in-logs
  res.sendStatus(201);
});
