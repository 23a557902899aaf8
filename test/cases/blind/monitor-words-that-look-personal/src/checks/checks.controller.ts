import { Body, Controller, Post } from '@nestjs/common';
import { CheckDto } from './check.dto';

@Controller('checks')
export class ChecksController {
  private readonly checks: CheckDto[] = [];

  @Post()
  add(@Body() check: CheckDto): { position: number } {
    return { position: this.checks.push(check) };
  }
}
