// case: the address in a gate's QR code, two files from the form, carries the identity number
import { Body, Controller, Post } from '@nestjs/common';
import { BookVisitDto } from './book-visit.dto';
import { VisitService } from './visit.service';

@Controller('visits')
export class VisitController {
  constructor(private readonly visits: VisitService) {}

  @Post()
  async book(@Body() dto: BookVisitDto) {
    return { code: await this.visits.gateCode(dto) };
  }
}
