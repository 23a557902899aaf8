// case: the body class of a sign-up assumes marketing consent when the client says nothing
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CreateMemberDto } from './dto/create-member.dto';
import { MembersService } from './members.service';

@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post()
  @HttpCode(201)
  async create(@Body() body: CreateMemberDto) {
    const member = await this.members.create(body);
    return { id: member.id, locale: member.locale };
  }
}
