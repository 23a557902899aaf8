import { Injectable, Logger, NotFoundException } from '@nestjs/common';
import { lastFour } from '../common/mask';
import { PrismaService } from '../common/prisma.service';
import { TrackingService } from '../common/tracking.service';
import type { Member } from './member.types';

@Injectable()
export class MembersService {
  private readonly logger = new Logger(MembersService.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly tracking: TrackingService,
  ) {}

  async join(data: Omit<Member, 'id' | 'leaveKey'>): Promise<Member> {
    const member = (await this.prisma.member.create({ data })) as unknown as Member;
    this.logger.log(`joined: ${member.id} (${lastFour(member.phone)})`);
    this.tracking.joined(member);
    return member;
  }

  async byPhone(phone: string): Promise<Member> {
    const member = await this.prisma.member.findUnique({ where: { phone } });
    if (!member) {
      this.logger.warn(`nobody is registered with ${phone}`); // expect: no-personal-data-in-logs
      throw new NotFoundException('No such member');
    }
    return member as unknown as Member;
  }

  async byId(id: string): Promise<Member> {
    const member = await this.prisma.member.findUnique({ where: { id } });
    if (!member) throw new NotFoundException(`No member ${id}`);
    return member as unknown as Member;
  }
}
