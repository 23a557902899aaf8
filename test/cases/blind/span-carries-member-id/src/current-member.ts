import type { Member } from './member';

const sessions = new Map<string, Member>();

export async function currentMember(sid: string | undefined): Promise<Member | undefined> {
  return sid ? sessions.get(sid) : undefined;
}
