export interface Member {
  memberNo: string;
  mobile: string;
  level: 'silver' | 'gold';
}

export interface Session {
  member: Member;
  openedAt: number;
}
