// case: a mail link, a telephone link, a login hint and an unsubscribe ticket stand in addresses
// rules: no-personal-data-in-url
import { randomUUID } from 'node:crypto';

interface Person {
  id: string;
  email: string;
  phone: string;
}

const tickets = new Map<string, string>();

export function contactLinks(agent: Person): { mail: string; call: string } {
  return { mail: `mailto:${agent.email}`, call: `tel:${agent.phone}` };
}

export function loginAddress(person: Person, state: string): string {
  const query = new URLSearchParams({ client_id: 'portal', response_type: 'code', state, login_hint: person.email });
  return `https://login.stadtwerke.example/authorize?${query}`;
}

export function unsubscribeAddress(person: Person): string {
  const ticket = randomUUID();
  tickets.set(ticket, person.id);
  return `https://stadtwerke.example/abmelden/${ticket}`;
}
