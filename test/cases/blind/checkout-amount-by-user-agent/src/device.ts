import type { NextFunction, Request, Response } from 'express';

export function device(req: Request, res: Response, next: NextFunction) {
  const userAgent = req.get('user-agent') ?? '';
  res.locals.uplift = userAgent.includes('Macintosh') ? 1.07 : 1;
  next();
}
