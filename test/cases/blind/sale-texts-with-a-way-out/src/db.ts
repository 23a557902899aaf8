import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

interface Tables {
  customers: { id: string; phone: string; marketing_opt_in: boolean };
}

export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool() }) });
