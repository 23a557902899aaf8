import { Injectable } from '@nestjs/common';
import Redis from 'ioredis';
import { BookVisitDto } from './book-visit.dto';

@Injectable()
export class VisitStore {
  private readonly redis = new Redis(process.env.REDIS_URL!);

  async keep(ticket: string, visit: BookVisitDto): Promise<void> {
    await this.redis.set(`visit:${ticket}`, JSON.stringify(visit), 'EX', 86_400);
  }
}
