// case: a base class selects the readers by their opt-in, the mailer adds the way out to each newsletter
// rules: no-marketing-without-consent
import knex from 'knex';
import { Gardeners } from './gardeners';
import { mailWithExit } from './mailer';

const gardeners = new Gardeners(knex({ client: 'pg', connection: process.env.DATABASE_URL }));

export async function sendGardenNewsletter(title: string, html: string) {
  for (const reader of await gardeners.load()) {
    await mailWithExit(reader, `Garden newsletter: ${title}`, html);
  }
}
