// case: only two fields that say nothing about who a member is go to the analytics profile
// rules: no-third-party-sharing-without-consent

import { defineStore } from 'pinia';
import pick from 'lodash/pick';
import sensors from 'sa-sdk-javascript';
import { http } from '../http';

interface Member {
  id: string;
  realName: string;
  mobile: string;
  avatarUrl: string;
  token: string;
  level: 'silver' | 'gold';
  joinedYear: number;
}

export const useMemberStore = defineStore('member', {
  state: () => ({ current: null as Member | null }),
  actions: {
    async signIn(code: string) {
      const member = await http.post<Member>('/sessions', { code });
      this.current = member;
      this.describe(member);
    },
    describe(member: Member) {
      sensors.login(member.id);
      sensors.setProfile(pick(member, ['level', 'joinedYear']));
    },
    signOut() {
      this.current = null;
      sensors.logout();
    },
  },
});
