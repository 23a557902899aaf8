import { Router } from 'express';
import { accountCreated } from '../analytics';
import type { Account } from './account';

const rows = new Map<string, Account>();

export const accountRoutes = Router();

accountRoutes.post('/accounts', (req, res) => {
  const account: Account = { ...req.body, id: crypto.randomUUID(), plan: 'trial' };
  rows.set(account.id, account);
  accountCreated(account);
  res.status(201).json({ id: account.id });
});
