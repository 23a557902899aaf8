// case: an address is logged by its first letter and its host, taken apart in several ways, and once put together again
// rules: no-personal-data-in-logs
import pino from 'pino';

const logger = pino();

function shorten(address: string): string {
  const [name, host] = address.split('@');
  return `${name.slice(0, 1)}***@${host}`;
}

function hostOf(address: string): string {
  const parts = address.split('@');
  return parts[1];
}

function starred(address: string): string {
  const [name, host] = address.split('@');
  return `${name[0]}${'*'.repeat(name.length - 1)}@${host}`;
}

function tidied(address: string): string {
  const [name, host] = address.split('@');
  return `${name}@${host.toLowerCase()}`;
}

export function contactChanged(member: { id: string; email: string }) {
  logger.info({ member: member.id, email: shorten(member.email) }, 'changed');
  logger.info({ member: member.id, at: hostOf(member.email) }, 'changed');
  logger.info({ member: member.id, email: starred(member.email) }, 'changed');
  logger.info({ member: member.id, email: tidied(member.email) }, 'changed'); // expect: no-personal-data-in-logs
}
