import { Body, Controller, Post } from '@nestjs/common';
import { CreateAccountDto } from './create-account.dto';

@Controller('accounts')
export class AccountsController {
  @Post()
  create(@Body() body: CreateAccountDto) {
    return { phone: body.phone };
  }
}
