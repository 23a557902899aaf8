import express from 'express';
import { register } from './accounts/register';
import { unsubscribe } from './newsletter/on-registered';

const app = express();
app.use(express.json());

app.post('/accounts', async (req, res) => {
  res.status(201).json(await register(req.body.email, req.body.newsletter === true));
});

app.delete('/newsletter', async (req, res) => {
  await unsubscribe(req.body.email);
  res.sendStatus(204);
});

app.listen(3000);
