import { knex } from './knex';

export async function countVisit(visitor: string, showroom: string): Promise<number> {
  await knex('visits').insert({ visitor, showroom, at: new Date() });
  const [{ n }] = await knex('visits').where({ visitor }).count({ n: '*' });
  return Number(n);
}
