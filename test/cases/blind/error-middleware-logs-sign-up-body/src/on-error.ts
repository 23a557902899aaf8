import bunyan from 'bunyan';
import type { NextFunction, Request, Response } from 'express';

const log = bunyan.createLogger({ name: 'members' });

export function onError(error: Error, req: Request, res: Response, _next: NextFunction) {
  log.error({ err: error, route: req.path, body: req.body }, 'request failed'); // expect: no-personal-data-in-logs
  res.status(500).json({ code: 'INTERNAL' });
}
