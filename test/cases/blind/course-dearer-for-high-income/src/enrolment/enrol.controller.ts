// case: a course costs more once the income given in the enrolment form passes a bound
import { Body, Controller, Post } from '@nestjs/common';
import { CourseBill } from './course-bill';
import { EnrolDto } from './enrol.dto';

@Controller('enrolments')
export class EnrolController {
  constructor(private readonly bill: CourseBill) {}

  @Post()
  enrol(@Body() dto: EnrolDto) {
    return this.bill.draft(dto);
  }
}
