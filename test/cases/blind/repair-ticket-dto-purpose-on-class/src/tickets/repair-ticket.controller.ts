// case: a repair ticket's phone number and e-mail have their purpose written once, above the class
// rules: require-purpose-declaration
import { Body, Controller, Post } from '@nestjs/common';
import { RepairTicketDto } from './repair-ticket.dto';
import { Workshop } from './workshop';

@Controller('repairs')
export class RepairTicketController {
  constructor(private readonly workshop: Workshop) {}

  @Post()
  open(@Body() ticket: RepairTicketDto) {
    return { number: this.workshop.enqueue(ticket) };
  }
}
