// case: the address in a gate's QR code carries a random ticket and the date of the visit
// rules: no-personal-data-in-url
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
