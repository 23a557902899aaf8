// case: a team page has links to call and to write to a colleague, and a link with an opaque key to leave the list
// rules: no-personal-data-in-url

import type { Colleague } from './colleague';

export function PersonCard({ colleague }: { colleague: Colleague }) {
  const { displayName, email, phone, leaveKey } = colleague;
  return (
    <article>
      <h3>{displayName}</h3>
      <a href={`mailto:${email}`}>Write</a>
      <a href={`tel:${phone}`}>Call</a>
      <a href={`/people/${colleague.id}?tab=calendar`}>Calendar</a>
      <a href={`/lists/team/unsubscribe?key=${leaveKey}`}>Leave the team letter</a>
    </article>
  );
}
