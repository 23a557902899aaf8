// case: the renter's e-mail goes to the insurer once a separate consent for this very recipient is on record
// rules: no-third-party-sharing-without-consent
import type { FastifyInstance } from 'fastify';
import { consentForRecipient } from './consent-for-recipient';
import { quotes } from './quotes';

const INSURER = 'https://leads.fairwind-insurance.example/v1/leads';

export async function leadRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Params: { id: string } }>('/quotes/:id/insurance', async (request, reply) => {
    const quote = await quotes.byId(request.params.id);
    if (!quote) return reply.code(404).send();

    const consent = await consentForRecipient(quote.renterId, 'fairwind-insurance');
    if (consent?.kind !== 'separate' || consent.state !== 'given') {
      return reply.code(200).send({ forwarded: false });
    }
    await fetch(INSURER, { method: 'POST', body: JSON.stringify({ email: quote.email, car: quote.car }) });
    return reply.code(200).send({ forwarded: true });
  });
}
