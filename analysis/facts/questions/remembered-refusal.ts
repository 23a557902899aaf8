import type { FactWorld } from '../fact-world.js';
import { namesConsent } from '../../vocabulary/consent-words.js';
import { testsBefore, type TestBefore } from '../checks/tests-before.js';
import { constantOf } from '../values/constant-value.js';
import { definitionOf, type Held } from '../values/definitions.js';
import type { Span } from '../../ir/span.js';
import { behind } from './words-behind.js';

/**
 * Whether something before an operation of a function tells that the person was asked, or answered, before.
 *
 * `hasNo`: the project keeps a no, so that an answer which is there at all may be one.
 */
export function isRemembered(world: FactWorld, place: { readonly file: Held['file']; readonly span: Span }, hasNo: boolean): boolean {
  return testsBefore(place.file, { file: place.file.path, ...place.span }).some(group => group.every(test => remembers(world, test, hasNo)));
}

/** Whether any test of a function does, whatever it decides about. */
export function remembersSomewhere(world: FactWorld, file: Held['file'], index: number, hasNo: boolean): boolean {
  return file.functions[index]!.blocks.some(({ end }, block) => end.kind === 'branch' && end.asks !== 'more' && [true, false].every(branch => remembers(world, { file, function: index, block, branch, span: end.span }, hasNo)));
}

function remembers(world: FactWorld, { file, function: index, block, branch }: TestBefore, hasNo: boolean): boolean {
  const { end } = file.functions[index]!.blocks[block]!;
  if (end.kind !== 'branch') return false;
  const test: Held = { file, function: index, register: end.test };
  if (end.asks === 'nullish') return branch;
  const { words } = behind(world, test);
  const asked = polarity(world, test, branch);
  // `if (status === 'denied') ask()` is what should not be.
  if (asked === 'after-no') return false;
  if (asked === 'undecided') return true;
  if ([...words].some(word => memory.test(word))) return true;
  // `if (!localStorage.getItem('consent'))`: an answer that is there may be a no.
  const reads = [...words].some(word => /^(?:getItem|getItemAsync|getStorageSync|getStorage|getString|get|cookies?|load|read)$/.test(word));
  return hasNo && reads && isPresence(world, test) && [...words].some(word => namesConsent(world.vocabulary, word) !== undefined || /consent|privacy|agree|同意|隐私|授权/i.test(word));
}

const memory = /refus|declin|denied|reject|dismiss|\basked|asked(?:At|Before|Once)?$|hasAsked|prompted|hasShown|shown|alreadyS|\bseen|hasSeen|last(?:Ask|Prompt|Shown|Time|Seen|Remind)|_last_|remind|cool|snooze|\blater|never|decided|decision|answered|hasChosen|hasResponded|responded|canAskAgain|undetermined|notDetermined|firstTime|firstLaunch|firstRun|isFirst|postpone|skip|attempts|askCount|promptCount|拒绝|已询问|已弹|不再/i;

/** What a comparison with a constant says of those who get to one side of it. */
function polarity(world: FactWorld, test: Held, branch: boolean): 'after-no' | 'undecided' | undefined {
  const operation = definitionOf(test);
  if (operation?.kind !== 'compare' || !/^[!=]==?$/.test(operation.operator)) return undefined;
  const constant = constantOf(world, { ...test, register: operation.right }) ?? constantOf(world, { ...test, register: operation.left });
  if (!constant) return undefined;
  const isEqual = (operation.operator === '===' || operation.operator === '==') === branch;
  const { value } = constant;
  if (value === undefined || value === null || value === '' || (typeof value === 'string' && /^(?:undetermined|not_?determined|prompt|unknown|pending|unset|undecided|default|none)$/i.test(value))) return isEqual ? 'undecided' : undefined;
  return typeof value === 'string' && /denied|refused|declined|rejected|reject|blocked|never_ask_again|拒绝|不同意/i.test(value) && isEqual ? 'after-no' : undefined;
}

/** Whether a test asks whether something is there at all. */
function isPresence(world: FactWorld, test: Held): boolean {
  const operation = definitionOf(test);
  if (operation?.kind === 'unary' && operation.operator === '!') return isPresence(world, { ...test, register: operation.operand });
  return operation?.kind !== 'compare';
}
