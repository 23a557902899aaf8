import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { namesDatabase } from '../../vocabulary/store-words.js';
import { speaks } from '../../vocabulary/wording.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';

/** A call that deletes what is stored, or hides it. */
export interface Deletion {
  readonly file: string;
  readonly span: Span;
  /** The words of what it deletes: `face`, `template`; empty where nothing names it. */
  readonly words: readonly string[];
  /** Whether it deletes what is older than something, or by a clock. */
  readonly isByAge: boolean;
  /** Whether the rows stay and are only marked. */
  readonly isSoft: boolean;
}

/** Finds the calls of a file that delete or hide what is stored. */
export function deletionsIn(world: FactWorld, file: FileIr): readonly Deletion[] {
  return operationsOf(file, 'call').flatMap(call => deletionOf(world, call) ?? []);
}

function deletionOf(world: FactWorld, call: Placed<'call'>): Deletion | undefined {
  const { deletions } = world.vocabulary;
  const says = (matter: keyof typeof deletions) => (text: string) => speaks(deletions[matter], text);
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  const body = nameOfFunction(call.file, call.function);
  const held = call.operation.arguments.map((argument): Held => ({ ...call, register: argument.value }));
  const texts = held.flatMap(each => textsIn(world, each, 4));
  const sql = /^(?:query|execute|exec|run|raw|sql|prepare|unsafe|\$executeRaw\w*)$/.test(last) ? /\b(?:delete\s+from|truncate\s+table)\s+["'`]?(\w+)/i.exec(texts.join(' ')) : null;
  const isHard = sql !== null || says('deleting')(last) || (call.operation.form === 'new' && /^(?:Delete|Remove|Erase)\w*Command$/.test(last)) || texts.includes('DELETE');
  const isErasing = says('erasing')(body ?? '') && says('erased')(body ?? '');
  const isMarked = says('marking')(last) && (isErasing || texts.some(says('deletion-marks'))) && texts.some(says('marks'));
  const isSoft = !isHard && (says('hiding')(last) || isMarked);
  // What is set to nothing is gone as well.
  const isErased = !isHard && !isSoft && isErasing && says('emptying')(last);
  if (!isHard && !isSoft && !isErased) return undefined;
  const isOlder = texts.some(says('older-than')) || /<|interval|now\(\)/i.test(sql ? texts.join(' ') : '');
  const isByAge = isOlder || says('cleaning')(`${body ?? ''} ${call.file.path}`) || held.some(each => accessNames(each).some(says('cutoffs')));
  const words = wordsOf(world, [...names.slice(0, -1), sql?.[1] ?? '', call.operation.form === 'new' ? last : '', last, ...texts.filter(text => text.length < 40), ...held.map(each => accessNames(each).join(' '))].join(' '));
  return { file: call.file.path, span: call.operation.span, words: [...new Set([...words, ...(isErasing ? wordsOf(world, body ?? '') : [])])], isByAge, isSoft };
}

/** The words by which a store and what deletes from it are held against each other. */
export function wordsOf(world: FactWorld, text: string): readonly string[] {
  const packages = namesOfPackages(world);
  return splitWords(text).filter(word => word.length > 1 && !world.vocabulary.deletions.idle.words.has(word) && !packages.has(word) && !namesDatabase(world.vocabulary, word));
}

/** What the packages that keep data are called, and so what programs call a client of them. */
function namesOfPackages({ models }: FactWorld): ReadonlySet<string> {
  let known = packageNames.get(models);
  if (!known) packageNames.set(models, (known = new Set(models.flatMap(({ api, sinks }) => (sinks.some(({ kind }) => kind === 'database' || kind === 'file') ? api.map(name => name.split('/').at(-1)!) : [])))));
  return known;
}

const packageNames = new WeakMap<FactWorld['models'], ReadonlySet<string>>();

function nameOfFunction(file: FileIr, index: number): string | undefined {
  for (let at: number | undefined = index; at !== undefined && at !== 0; at = file.functions[at]!.parent) {
    const { name } = file.functions[at]!;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The constants and the names of fields in an argument: those of a query, a key, an address. */
function textsIn(world: FactWorld, held: Held, depth: number): readonly string[] {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return namesOfValue(held);
  const into = (register: number) => textsIn(world, { ...placed, register }, depth - 1);
  switch (placed.operation.kind) {
    case 'constant': return typeof placed.operation.value === 'string' ? [placed.operation.value] : [];
    case 'combine': return placed.operation.parts.flatMap(part => [constantText(world, { ...placed, register: part }) ?? '']);
    case 'object': return placed.operation.properties.flatMap(property => (property.kind === 'value' ? [nameOfKey(placed, property.key) ?? '', ...into(property.value)] : []));
    case 'array': return placed.operation.elements.flatMap(element => into(element.value));
    case 'call': return [...accessNames({ ...placed, register: placed.operation.callee }).slice(-1), ...placed.operation.arguments.flatMap(argument => into(argument.value))];
    default: return namesOfValue(held);
  }
}

function namesOfValue(held: Held): readonly string[] {
  const operation = definitionOf(held);
  return operation?.kind === 'read' ? [variableOf(held.file, operation.variable).name] : accessNames(held).slice(-1);
}

/** The words of the chain that a call is made on: `collection('faces')`, `from('profiles')`, `insert(users)`. */
export function chainWords(world: FactWorld, call: Placed<'call'>, depth = 5): readonly string[] {
  const found: string[] = [];
  let at: Held | undefined = call.operation.receiver === undefined ? undefined : { ...call, register: call.operation.receiver };
  for (let step = 0; at && step < depth; step++) {
    const placed: Placed | undefined = traceOperation(world, at);
    if (!placed || !isKind(placed, 'call')) break;
    for (const argument of placed.operation.arguments) found.push(constantText(world, { ...placed, register: argument.value }) ?? accessNames({ ...placed, register: argument.value }).join(' '));
    at = placed.operation.receiver === undefined ? undefined : { ...placed, register: placed.operation.receiver };
  }
  return wordsOf(world, [...accessNames({ ...call, register: call.operation.callee }).slice(0, -1), ...found].join(' '));
}
