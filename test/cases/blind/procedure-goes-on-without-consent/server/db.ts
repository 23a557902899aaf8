import createKnex from 'knex';

const knex = createKnex({ client: 'pg', connection: process.env.DATABASE_URL });

interface SeparateConsent {
  memberId: string;
  category: string;
  state: 'given' | 'refused' | 'withdrawn';
}

export const db = {
  separateConsent: {
    latest(memberId: string, category: string): Promise<SeparateConsent | undefined> {
      return knex<SeparateConsent>('separate_consents').where({ memberId, category }).orderBy('decidedAt', 'desc').first();
    },
  },
  locker: {
    async portraitOf(memberId: string): Promise<string> {
      const row = await knex('portraits').where({ memberId }).first();
      return row.base64;
    },
    async open(locker: number): Promise<boolean> {
      return (await knex('lockers').where({ locker }).update({ open: true })) === 1;
    },
    async openWithCode(locker: number, code: string): Promise<boolean> {
      return (await knex('lockers').where({ locker, code }).update({ open: true })) === 1;
    },
  },
};
