import { Injectable } from '@nestjs/common';

export interface Member {
  id: string;
  gender: 'female' | 'male' | 'other';
}

@Injectable()
export class MemberRepository {
  private readonly rows = new Map<string, Member>();

  async byId(id: string): Promise<Member> {
    const row = this.rows.get(id);
    if (!row) throw new Error('no such member');
    return row;
  }
}
