// case: conditions about accepted offers, accept headers and allowed origins are no consent checks
// rules: no-ineffective-consent-check
import { Router, type Request } from 'express';
import { offers } from './offers-store';

const skipReview = process.env.SKIP_REVIEW === '1';

interface ListOptions {
  allowedOrigins?: string[] | boolean;
  acceptsReturns?: boolean;
}

export function offerRoutes({ allowedOrigins = true, acceptsReturns = true }: ListOptions = {}): Router {
  const router = Router();

  const permitted = (req: Request) =>
    allowedOrigins === true || (Array.isArray(allowedOrigins) && allowedOrigins.includes(req.get('origin') ?? ''));

  router.post('/offers/:id/ship', async (req, res) => {
    if (!permitted(req)) return res.status(403).end();
    const offer = await offers.byId(req.params.id);
    if (!offer) return res.status(404).end();
    if (offer.isAccepted || skipReview) {
      await offers.ship(offer.id, { returnsLabel: acceptsReturns !== false });
    }
    if (req.accepts('json') !== false) return res.json({ id: offer.id, shipped: true });
    return res.status(204).end();
  });

  return router;
}
