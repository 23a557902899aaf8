import { Body, Controller, Post } from '@nestjs/common';
import { CheckInDto } from './check-in.dto';
import { FrontDesk } from './front-desk';

@Controller('check-ins')
export class CheckInController {
  constructor(private readonly desk: FrontDesk) {}

  @Post()
  checkIn(@Body() dto: CheckInDto) {
    return this.desk.register(dto);
  }
}
