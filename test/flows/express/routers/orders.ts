import { Router, type RequestHandler } from 'express';
const show: RequestHandler = (req, res) => {
  sink((req as any).owner); // flow: email
  sink((req as any).limit);
};
export default function makeOrders({ limit }: { limit: number }) {
  const router = Router();
  router.use((req, res, next) => {
    Object.assign(req, { limit, seen: source('phone') });
    next();
  });
  router.get('/', show);
  router.get('/seen', ({ seen, limit }: any, res) => {
    sink(seen); // flow: phone
    sink(limit);
  });
  return router;
}
