import type { Request } from 'express';

export interface Visitor {
  key: string;
  viewCount: number;
}

const visitors = new Map<string, Visitor>();

export function visitorOf(req: Request): Visitor {
  const key = String(req.headers['x-visitor']);
  const visitor = visitors.get(key) ?? { key, viewCount: 0 };
  visitor.viewCount += 1;
  visitors.set(key, visitor);
  return visitor;
}
