// case: the entry fee of a club depends on the gender in the member's profile
// rules: no-personalized-pricing
import { Injectable } from '@nestjs/common';
import { MemberRepository } from './member.repository';

@Injectable()
export class EntryService {
  constructor(private readonly members: MemberRepository) {}

  async ticketFor(memberId: string, night: 'friday' | 'saturday') {
    const member = await this.members.byId(memberId);
    const ticket = { night, holder: member.id, fee: 0 };
    const base = night === 'saturday' ? 1800 : 1400;
    ticket.fee = base + (member.gender === 'male' ? 600 : 0); // expect: no-personalized-pricing
    return ticket;
  }
}
