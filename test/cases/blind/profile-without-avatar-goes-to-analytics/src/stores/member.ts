// case: a member goes to the analytics profile without avatar and token, and still with name and mobile number
// rules: no-third-party-sharing-without-consent

import { defineStore } from 'pinia';
import omit from 'lodash/omit';
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
      sensors.setProfile(omit(member, ['avatarUrl', 'token'])); // expect: no-third-party-sharing-without-consent
    },
    signOut() {
      this.current = null;
      sensors.logout();
    },
  },
});
