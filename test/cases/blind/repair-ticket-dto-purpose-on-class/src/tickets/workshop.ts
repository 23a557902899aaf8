import { Injectable } from '@nestjs/common';
import type { RepairTicketDto } from './repair-ticket.dto';

@Injectable()
export class Workshop {
  private readonly bench: RepairTicketDto[] = [];

  enqueue(ticket: RepairTicketDto) {
    return this.bench.push(ticket);
  }
}
