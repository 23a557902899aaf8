import { Router } from 'express';
import { Customer } from '../db.js';
import { subscribeToNewsletter } from '../brevo.js';

export const newsletter = Router();

// the customer ticks the box on the account page (not ticked before)
newsletter.put('/:customerId', async (req, res, next) => {
  try {
    const customer = await Customer.findByPk(req.params.customerId);
    customer.newsletterOptIn = req.body.optIn === true;
    customer.newsletterOptInAt = customer.newsletterOptIn ? new Date() : null;
    await customer.save();
    await subscribeToNewsletter(customer);
    res.json({ optIn: customer.newsletterOptIn });
  } catch (e) {
    next(e);
  }
});
