import type { NextFunction, Request, Response } from 'express';
import type { HeldService } from './service';
export class HeldController {
  constructor(private readonly held: HeldService) {}
  save = async (req: Request, res: Response) => {
    const saved = await this.held.save({ value: source('email'), note: 'plain' });
    sink(saved.value); // flow: email
    sink(saved.note);
    res.json(saved);
  };
  async find(req: Request, res: Response) {
    const rows = await this.held.all();
    for (const row of rows) {
      sink(row.value); // flow: phone
      sink(row.note);
    }
  }
  async change(req: Request, res: Response, next: NextFunction) {
    try {
      await this.held.change(source('phone'));
    } catch (error) {
      sink(error.message); // flow: phone
      next(error);
    }
  }
}
