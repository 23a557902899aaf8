// case: a body that says nothing about marketing is read as a yes by the DTO's default
// rules: no-preticked-consent

import { Body, Controller, Post } from '@nestjs/common';
import { CreateMemberDto } from './create-member.dto';
import { MembersService } from './members.service';

@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post()
  create(@Body() body: CreateMemberDto) {
    return this.members.create(body);
  }
}
