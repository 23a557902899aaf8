// case: the column for the consent to marketing is true for every new row
// rules: no-preticked-consent
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Member } from './member.entity';

@Injectable()
export class MemberService {
  constructor(@InjectRepository(Member) private readonly members: Repository<Member>) {}

  async register(phone: string) {
    const member = await this.members.save(this.members.create({ phone }));
    return { id: member.id };
  }
}
