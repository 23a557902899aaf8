import type { NextFunction, Request, Response } from 'express';

export interface SessionUser {
  id: string;
  email?: string;
  roles: string[];
}

declare module 'express-serve-static-core' {
  interface Request {
    user?: SessionUser;
  }
}

const sessions = new Map<string, SessionUser>();

export function sessionUser(req: Request, _res: Response, next: NextFunction) {
  req.user = sessions.get(String(req.headers['x-session']));
  next();
}
