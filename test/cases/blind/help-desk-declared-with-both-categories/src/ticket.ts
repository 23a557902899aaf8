// case: a Tauri app sends e-mail and phone to a processor that is declared for both, through an address built in a barrel
// rules: no-third-party-sharing-without-consent, require-vendor-declaration
import { fetch } from '@tauri-apps/plugin-http';
import { supportUrl } from './support';

export interface Kunde {
  id: string;
  email: string;
  phone: string;
  geburtstag: string;
}

export async function openTicket(kunde: Kunde, betreff: string): Promise<string> {
  const requester = { reference: kunde.id, email: kunde.email, phone: kunde.phone };
  const reply = await fetch(supportUrl('tickets'), { method: 'POST', body: JSON.stringify({ betreff, requester }) });
  const { ticket } = (await reply.json()) as { ticket: string };
  return ticket;
}
