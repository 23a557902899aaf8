import { PostHog } from 'posthog-node';

const client = process.env.POSTHOG_KEY
  ? new PostHog(process.env.POSTHOG_KEY, { host: 'https://eu.i.posthog.com', flushAt: 1 })
  : null;

export function captureServer(teamId: string, event: string, properties: { seats?: number; plan?: string } = {}) {
  client?.capture({ distinctId: `team:${teamId}`, event, properties });
}

/** keep the person in PostHog in step with our table */
export function syncPerson(row: { id: string; email: string; fullName: string; company: string | null }) {
  client?.identify({ distinctId: row.id, properties: { $email: row.email, $name: row.fullName, company: row.company } }); // expect: no-third-party-sharing-without-consent
}
