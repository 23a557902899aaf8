import { randomUUID } from 'node:crypto';

const held = new Map<string, { club: string; months: number; cents: number }>();

export const memberships = {
  async hold(club: string, months: number, cents: number) {
    const id = randomUUID();
    held.set(id, { club, months, cents });
    return id;
  },
};
