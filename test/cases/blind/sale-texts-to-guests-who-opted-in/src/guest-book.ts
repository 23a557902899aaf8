import createKnex from 'knex';

const knex = createKnex({ client: 'mysql2', connection: process.env.DATABASE_URL });

interface Guest {
  id: string;
  phone: string;
  textsOptIn: boolean;
}

export const guestBook = {
  whoWantTexts: (): Promise<Guest[]> => knex<Guest>('guests').whereNotNull('phone').andWhere({ textsOptIn: true }).select(),
  byId: (id: string): Promise<Guest | undefined> => knex<Guest>('guests').where({ id }).first(),
};
