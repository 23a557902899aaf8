// case: a course costs less for ten seats and for a voucher code typed into the enrolment form
// rules: no-personalized-pricing
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
