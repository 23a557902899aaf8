import bunyan from 'bunyan';
import type { NextFunction, Request, Response } from 'express';

const log = bunyan.createLogger({ name: 'members' });

export function onError(error: Error, req: Request, res: Response, _next: NextFunction) {
  const fields = Object.keys(req.body ?? {});
  log.error({ code: error.name, route: req.path, fields, hasEmail: fields.includes('email') }, 'request failed');
  res.status(500).json({ code: 'INTERNAL' });
}
