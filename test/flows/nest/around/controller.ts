import { Body, Controller, Get, Post, Req, UseFilters, UseInterceptors, UsePipes } from '@nestjs/common';
import { Keeps, Outer, Owner, Part, Problems, Trim } from './parts';

@Controller('around')
@UseInterceptors(Outer, Owner)
@UseFilters(new Problems())
export class AroundController {
  @Get('kept')
  @Keeps(source('phone'))
  kept(@Req() request: any, @Part('value') value: string, @Part('note') note: string, @Part() whole: { value: string; note: string }) {
    sink(request.kept); // flow: phone
    sink(value); // flow: email
    sink(note);
    sink(whole.value); // flow: email
    sink(whole.note);
    return { value: source('email'), kept: source('phone') };
  }
  @Get('calm')
  @Keeps('plain')
  calm(@Req() request: any) {
    sink(request.kept);
    return { value: 'plain' };
  }
  @Get('fails')
  fails() {
    throw new Error(source('email'));
  }
  @Post()
  @UsePipes(Trim)
  save(@Body() body: { text: string; note: string }) {
    sink(body.text); // flow: phone
    sink(body.note);
  }
}
