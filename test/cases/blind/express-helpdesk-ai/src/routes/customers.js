import { Router } from 'express';
import { Customer } from '../db.js';
import { addCustomerToBrevo } from '../brevo.js';

export const customers = Router();

customers.post('/', async (req, res, next) => {
  try {
    const { email, phone, fullName } = req.body;
    const customer = await Customer.create({ email, phone, fullName });
    await addCustomerToBrevo(customer);
    res.status(201).json({ id: customer.id });
  } catch (e) {
    next(e);
  }
});
