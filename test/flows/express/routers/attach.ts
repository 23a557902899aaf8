import type { NextFunction, Request, Response } from 'express';
export function attachOwner(req: Request, res: Response, next: NextFunction) {
  (req as any).owner = source('email');
  (req as any).calm = source('phone');
  next();
}
export const quiet = (req, res, next) => {
  req.calm = 'plain';
  return next();
};
