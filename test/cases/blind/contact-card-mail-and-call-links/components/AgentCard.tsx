// case: the card of an estate agent offers links to write and to call, and a link to the card itself
// rules: no-personal-data-in-url
'use client';
import { useRouter } from 'next/navigation';
import type { Agent } from '../lib/agents';
import { callLink, mailLink } from '../lib/links';

export function AgentCard({ agent, listing }: { agent: Agent; listing: string }) {
  const router = useRouter();
  return (
    <article>
      <h3>{agent.fullName}</h3>
      <a href={mailLink(agent, `About ${listing}`)}>Write</a>
      <a href={callLink(agent)}>Call</a>
      <button type="button" onClick={() => router.push(`/agents/${agent.id}?from=${encodeURIComponent(listing)}`)}>All listings</button>
    </article>
  );
}
