// case: whoever enrols in an online course has to state the ethnic group
import { Body, Controller, Post } from '@nestjs/common';
import { EnrolmentDto } from './enrolment.dto';
import { EnrolmentService } from './enrolment.service';

@Controller('enrolments')
export class EnrolmentController {
  constructor(private readonly enrolments: EnrolmentService) {}

  @Post()
  enrol(@Body() dto: EnrolmentDto) {
    return this.enrolments.enrol(dto);
  }
}
