import Database from 'better-sqlite3';
import knex from 'knex';
import { Kysely } from 'kysely';
import { options } from './options.js';

const db = knex({ client: 'pg' });
const sqlite = new Database('consents.db');
const kysely = new Kysely<{ face_consents: { rider: string } }>(options);

export const foundOfStanding = (rider: string) => db('face_consents').where({ rider, kind: 'separate' }).whereNull('withdrawn_at').first();

export const foundOfAll = (rider: string) => db('face_consents').where({ rider, kind: 'separate' }).whereNotNull('withdrawn_at').first();

export async function countOfStanding(rider: string) {
  const rows = await db('face_consents').where({ rider, kind: 'separate' }).whereNull('withdrawn_at');
  return rows.length;
}

export const foundInSql = (rider: string) => Boolean(sqlite.prepare("SELECT 1 FROM face_consents WHERE rider = ? AND kind = 'separate' AND withdrawn_at IS NULL").get(rider));

export const standingByBuilder = (rider: string) =>
  kysely.selectFrom('face_consents').select('id').where('rider', '=', rider).where('kind', '=', 'separate').where('withdrawn_at', 'is', null).executeTakeFirst();
