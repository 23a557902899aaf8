import express from 'express';
import './newsletter/on-registered';
import { register } from './accounts/register';

const app = express();
app.use(express.json());

app.post('/accounts', async (req, res) => {
  res.status(201).json(await register(req.body.email));
});

app.listen(3000);
