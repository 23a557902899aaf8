// case: the member that is logged writes itself with id and plan only
// rules: no-personal-data-in-logs

import pino from 'pino';
import { sendInvoice } from './mail';
import type { Member } from './member';

const log = pino({ name: 'invoice-run' });

export async function invoiceRun(members: readonly Member[], render: (member: Member) => Promise<Buffer>): Promise<number> {
  let sent = 0;
  for (const member of members) {
    try {
      const messageId = await sendInvoice(member.mailbox, await render(member));
      log.info({ member: member.toJSON(), messageId }, 'invoice sent');
      sent += 1;
    } catch (error) {
      log.error({ member: member.toJSON(), code: (error as { code?: string }).code }, 'invoice not sent');
    }
  }
  return sent;
}
