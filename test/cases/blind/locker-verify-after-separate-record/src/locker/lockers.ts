import { knex } from '../db';

export const lockers = {
  async open(id: string): Promise<void> {
    await knex('locker_commands').insert({ locker: id, command: 'open' });
  },
  async codeFits(id: string, code: string): Promise<boolean> {
    return (await knex('locker_codes').where({ locker: id, code }).first()) !== undefined;
  },
};
