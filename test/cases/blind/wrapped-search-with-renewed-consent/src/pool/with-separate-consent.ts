import { knex } from './db';

const VALID = new Set(['given', 'renewed']);

interface ConsentRow {
  kind: 'separate' | 'general';
  state: 'given' | 'renewed' | 'refused' | 'withdrawn' | 'expired';
}

/** Runs the work only if the person's latest separate consent for the category is valid. */
export async function withSeparateConsent<Result>(category: string, personId: string, work: () => Promise<Result>): Promise<Result | undefined> {
  const row = await knex<ConsentRow>('consents').where({ person: personId, category, kind: 'separate' }).orderBy('at', 'desc').first();
  if (row === undefined || !VALID.has(row.state)) return undefined;
  return work();
}
