import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { hasRun, startsWithRun } from './word-table.js';

/** Whether what is named so keeps values under keys: `localStorage`, `redisClient`, `res` with its cookies. */
export function namesKeeper({ stores }: Vocabulary, name: string): boolean {
  return stores.keepersAlone.has(joinWords(name)) || hasRun(splitWords(name), stores.keepers);
}

/** Whether such a keeper is on a server. */
export function namesKeeperOnServer({ stores }: Vocabulary, name: string): boolean {
  return /^(?:db|kv)$/i.test(name) || hasRun(splitWords(name), stores.keepersOnServers);
}

/** Whether a name is that of a database, or of a client for one. */
export function namesDatabase({ stores }: Vocabulary, name: string): boolean {
  return stores.databases.has(joinWords(name));
}

/** Whether calling what is named so sends a request: `$fetch`, `mutateAsync`. */
export function namesSending({ stores }: Vocabulary, name: string): boolean {
  return stores.senders.has(joinWords(name));
}

/** Whether what is named so has methods that send requests: `api`, `consentClient`. */
export function namesServer({ stores }: Vocabulary, name: string): boolean {
  if (splitWords(name).some(word => stores.databases.has(word))) return false;
  return stores.servers.has(joinWords(name)) || /(?:Api|Client|Http|API)$/.test(name);
}

/** Whether calling what is named so tells the time. */
export function namesClock({ stores }: Vocabulary, name: string): boolean {
  return stores.clocks.has(joinWords(name));
}

/** Whether a method goes on with a query and leaves its rows what they are: `andWhere`, `orderBy`, `leftJoinAndSelect`. */
export function namesQueryStep({ stores }: Vocabulary, name: string): boolean {
  return startsWithRun(splitWords(name), stores.querySteps);
}
