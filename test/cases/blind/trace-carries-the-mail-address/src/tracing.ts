import { trace } from '@opentelemetry/api';
import type { NextFunction, Request, Response } from 'express';

export function traceUser(req: Request, _res: Response, next: NextFunction) {
  const span = trace.getActiveSpan();
  const { user } = req;
  if (span && user) {
    span.setAttribute('enduser.id', user.id);
    span.setAttribute('enduser.role', user.roles.join(','));
    span.setAttribute('enduser.email', user.email); // expect: no-personal-data-in-logs
  }
  next();
}
