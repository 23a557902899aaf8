import { randomUUID } from 'node:crypto';
import { hash } from 'argon2';

export interface NewMember {
  email: string;
  fullName: string;
  password: string;
}

const rows = new Map<string, { email: string; fullName: string; secret: string }>();

export const members = {
  async add(input: NewMember) {
    const id = randomUUID();
    rows.set(id, { email: input.email, fullName: input.fullName, secret: await hash(input.password) });
    return id;
  },
};
