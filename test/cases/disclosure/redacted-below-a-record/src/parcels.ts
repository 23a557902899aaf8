// case: the logger masks the recipient's fields by their paths; another one masks only a header
// rules: no-personal-data-in-logs
import pino from 'pino';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const masked = pino({ redact: { paths: ['recipient.name', 'recipient.phone', 'watchers[*].email', 'watchers[*].name'], censor: '***' } });
const open = pino({ redact: ['req.headers.authorization', 'recipient.token'] });

export async function dispatch(id: string) {
  const parcel = await prisma.parcel.update({ where: { id }, data: { state: 'out' }, include: { recipient: true, watchers: true } });
  masked.info({ id: parcel.id, recipient: parcel.recipient }, 'out for delivery');
  masked.info({ id: parcel.id, watchers: [{ email: parcel.watchers[0].email, since: parcel.watchers[0].since }] }, 'told');
  open.info({ id: parcel.id, recipient: parcel.recipient }, 'out for delivery'); // expect: no-personal-data-in-logs
}
