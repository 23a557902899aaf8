import { readFile } from 'node:fs/promises';
import { knex } from '../knex';

export const photoOf = (residentId: string): Promise<Uint8Array> => readFile(`/srv/residents/${residentId}.jpg`);

export async function start(machine: number, residentId: string): Promise<void> {
  await knex('runs').insert({ machine, resident_id: residentId });
}
