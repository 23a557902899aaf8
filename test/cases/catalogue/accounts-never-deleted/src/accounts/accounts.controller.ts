import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AccountsService } from './accounts.service';

@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Post()
  register(@Body() body: { email: string; password: string }) {
    return this.accounts.register(body.email, body.password);
  }

  @Get(':id')
  show(@Param('id') id: string) {
    return this.accounts.find(id);
  }
}
