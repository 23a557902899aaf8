import type { NextFunction, Request, Response } from 'express';
import type { ZodTypeAny } from 'zod';

export const body = (schema: ZodTypeAny) => (req: Request, res: Response, next: NextFunction) => {
  const parsed = schema.safeParse(req.body);
  if (!parsed.success) {
    return res.status(400).json({ fields: parsed.error.issues.map((i) => i.path.join('.')) });
  }
  req.body = parsed.data;
  next();
};
