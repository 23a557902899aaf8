import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { hash } from 'argon2';
import { Repository } from 'typeorm';
import { CreateMemberDto } from './dto/create-member.dto';
import { Member } from './member.entity';

@Injectable()
export class MembersService {
  constructor(@InjectRepository(Member) private readonly members: Repository<Member>) {}

  async create({ password, ...rest }: CreateMemberDto): Promise<Member> {
    const secret = await hash(password);
    return this.members.save(this.members.create({ ...rest, secret }));
  }
}
