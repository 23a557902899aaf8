import { Injectable, NotFoundException } from '@nestjs/common';
import { eq } from 'drizzle-orm';
import { db } from './db';
import { Member, members } from './schema';
import { ClubLogger } from './club-logger';

@Injectable()
export class MembersService {
  constructor(private readonly log: ClubLogger) {}

  async get(id: string): Promise<Member> {
    const [member] = await db.select().from(members).where(eq(members.id, id)).limit(1);
    if (!member) throw new NotFoundException(`member ${id}`);
    return member;
  }

  async update(id: string, patch: Partial<Member>) {
    const before = await this.get(id);
    const [after] = await db.update(members).set(patch).where(eq(members.id, id)).returning();
    this.log.event('member.updated', { before, after }); // expect: no-personal-data-in-logs
    return after;
  }

  async leave(id: string) {
    await db.update(members).set({ active: false }).where(eq(members.id, id));
    this.log.event('member.left', { id });
  }

  async rename(id: string, fullName: string) {
    await db.update(members).set({ fullName }).where(eq(members.id, id));
    this.log.event('member.renamed', { id, changed: ['fullName'] });
  }
}
