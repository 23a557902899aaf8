import { knex } from '../knex';

export interface Subject {
  readonly residentId: string;
}

async function given(residentId: string, category: string): Promise<boolean> {
  const row = await knex('separate_consents').where({ resident_id: residentId, category }).orderBy('decided_at', 'desc').first('state');
  return row?.state === 'given';
}

/** Runs the method only when its first argument's resident has given separate consent for the category. */
export function separateConsent(category: string) {
  return function <This, Args extends [Subject, ...unknown[]], Result>(method: (this: This, ...args: Args) => Promise<Result>) {
    return async function (this: This, ...args: Args): Promise<Result | undefined> {
      if (!(await given(args[0].residentId, category))) return undefined;
      return method.apply(this, args);
    };
  };
}
