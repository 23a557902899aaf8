import { isAlike } from '../../ir/is-alike.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentGrant } from '../facts.js';
import { inEachFile } from '../in-each-file.js';
import { answersRecordedIn, offersWithdrawal, standsAside } from './consent-writes.js';
import { unstoppedGrants } from './unstopped-grants.js';

/**
 * Finds the calls of a project that record a yes which nothing in the project takes back: no other call records a no or an answer that
 * may be one, nothing is named after a withdrawal, no control offers one; or whose withdrawal leaves running what they started. Keyed by file.
 */
export function grantsWithoutWayBack(world: FactWorld): ReadonlyMap<string, readonly ConsentGrant[]> {
  const none = new Map<string, readonly ConsentGrant[]>();
  const perFile = inEachFile(world, 'consent writes', file => answersRecordedIn(world, file.path));
  const writes = [...perFile].flatMap(([file, own]) => own.map(write => ({ file, write })));
  const all = writes.filter(({ write }) => write.says === 'yes');
  // A function of the project that records it is one step before the call that does.
  const grants = all.filter(({ write: { by } }) => by === undefined || !all.some(other => other.file === by.file && other.write.span.start >= by.start && other.write.span.end <= by.end));
  const running = unstoppedGrants(world);
  const [path] = [...running.keys()].sort();
  const [started] = running.get(path ?? '') ?? [];
  if (started) return new Map([[path!, [{ span: started.span, purposes: started.purposes, leavesRunning: true }]]]);
  if (grants.length === 0 || inEachFile(world, 'ways back', file => (!standsAside(file.path) && offersWithdrawal(file, world) ? [true] : []), isAlike).size > 0) return none;
  const taken = writes.filter(({ write }) => write.says !== 'yes');
  const found = new Map<string, ConsentGrant[]>();
  for (const { file, write: { span, purposes } } of grants) {
    const isTakenBack = taken.some(({ write }) => write.purposes.length === 0 || purposes.length === 0 || write.purposes.some(purpose => purposes.includes(purpose)));
    if (!isTakenBack) found.set(file, [...(found.get(file) ?? []), { span, purposes }]);
  }
  // One place is told for the whole project.
  const [first] = [...found.keys()].sort();
  const grant = first === undefined ? undefined : [...found.get(first)!].sort((left, right) => left.span.start - right.span.start)[0];
  return grant ? new Map([[first!, [grant]]]) : none;
}
