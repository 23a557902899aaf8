import { Router } from 'express';
import { unsubscribe } from './readers';

export const routes = Router();

routes.all('/unsubscribe/:token', async (req, res) => {
  const rows = await unsubscribe(req.params.token);
  res.status(rows ? 200 : 404).send(rows ? 'You will not get any more mails from us.' : 'Unknown link');
});
