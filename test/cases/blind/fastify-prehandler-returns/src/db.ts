import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

interface Tables {
  consent_record: { member_id: string; category: string; kind: 'general' | 'separate'; state: 'given' | 'refused' | 'withdrawn'; decided_at: Date };
}

export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool() }) });
