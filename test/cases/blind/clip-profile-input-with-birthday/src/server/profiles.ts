import type { ProfileInput } from '../shared/profile-input';

const kept = new Map<string, ProfileInput>();

export const profiles = {
  async save(accountId: string, profile: ProfileInput) {
    kept.set(accountId, profile);
  },
};
