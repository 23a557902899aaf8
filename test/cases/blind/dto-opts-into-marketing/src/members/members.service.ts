import { Injectable } from '@nestjs/common';
import type { CreateMemberDto } from './create-member.dto';

@Injectable()
export class MembersService {
  private readonly rows: CreateMemberDto[] = [];

  create(body: CreateMemberDto) {
    return { id: this.rows.push(body) };
  }
}
