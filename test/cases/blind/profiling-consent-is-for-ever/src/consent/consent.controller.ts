// case: a service records consent to profiling and has no way to take it back
// rules: require-consent-withdrawal

import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ConsentService } from './consent.service';

@Controller('members/:id/consent')
export class ConsentController {
  constructor(private readonly consent: ConsentService) {}

  @Get()
  show(@Param('id') memberId: string) {
    return this.consent.current(memberId);
  }

  @Post('profiling')
  agree(@Param('id') memberId: string, @Body() body: { textVersion: string }) {
    return this.consent.grantProfiling(memberId, body.textVersion);
  }
}
