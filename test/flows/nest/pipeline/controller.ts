import { Body, Controller, Get, Post, Req, UseGuards, UseInterceptors } from '@nestjs/common';
import { Held, HeldGuard, HeldInterceptor, HeldPipe } from './parts';

@Controller('held')
@UseGuards(HeldGuard)
export class HeldController {
  @Get()
  @UseInterceptors(HeldInterceptor)
  find(@Req() request, @Held() held: string) {
    sink(request.held); // flow: email
    sink(request.calm);
    sink(held); // flow: email
    return { value: source('phone'), note: 'plain' };
  }
  @Post()
  save(@Body('value', HeldPipe) given: string, @Body('note') note: string) {
    sink(given); // flow: phone
    sink(note);
  }
}
