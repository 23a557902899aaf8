import type { FactWorld } from '../fact-world.js';
import { namesConsent } from '../../vocabulary/consent-words.js';
import { speaks } from '../../vocabulary/wording.js';
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
  const { questions } = world.vocabulary;
  if ([...words].some(word => speaks(questions['asked-before'], word))) return true;
  // `if (!localStorage.getItem('consent'))`: an answer that is there may be a no.
  const reads = [...words].some(word => speaks(questions.reading, word));
  return hasNo && reads && isPresence(world, test) && [...words].some(word => namesConsent(world.vocabulary, word) !== undefined || speaks(questions['answer-keys'], word));
}

/** What a comparison with a constant says of those who get to one side of it. */
function polarity(world: FactWorld, test: Held, branch: boolean): 'after-no' | 'undecided' | undefined {
  const operation = definitionOf(test);
  if (operation?.kind !== 'compare' || !/^[!=]==?$/.test(operation.operator)) return undefined;
  const constant = constantOf(world, { ...test, register: operation.right }) ?? constantOf(world, { ...test, register: operation.left });
  if (!constant) return undefined;
  const isEqual = (operation.operator === '===' || operation.operator === '==') === branch;
  const { value } = constant;
  const { undecided, refused } = world.vocabulary.questions;
  if (value === undefined || value === null || value === '' || (typeof value === 'string' && speaks(undecided, value))) return isEqual ? 'undecided' : undefined;
  return typeof value === 'string' && speaks(refused, value) && isEqual ? 'after-no' : undefined;
}

/** Whether a test asks whether something is there at all. */
function isPresence(world: FactWorld, test: Held): boolean {
  const operation = definitionOf(test);
  if (operation?.kind === 'unary' && operation.operator === '!') return isPresence(world, { ...test, register: operation.operand });
  return operation?.kind !== 'compare';
}
