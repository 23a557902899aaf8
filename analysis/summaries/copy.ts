import { readMember } from './access.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { snapshot } from './snapshot.js';
import { through } from './site.js';
import { constant, constantOf, fieldSite, just, undefinedValue, union, type Atom, type Value } from './value.js';

type Snapshot = Extract<Atom, { kind: 'snapshot' }>;

/** Makes objects anew of what others held, all the way down. Functions stay behind. */
export function copyOf(evaluation: Evaluation, held: Value, at: CallSite): Value {
  return held.filter(({ atom }) => atom.kind !== 'function').map(one => (one.atom.kind === 'snapshot' ? { ...one, atom: copyOfOne(evaluation, one.atom, at) } : one));
}

function copyOfOne(evaluation: Evaluation, held: Snapshot, at: CallSite): Atom {
  const id = through(at.site, held.site);
  evaluation.state.heap.write(id, held.shape === 'array' ? '%array' : '%record', undefinedValue);
  for (const [name, value] of held.fields) {
    // A method is no data, and neither is what it is read by.
    if (/^%(?:get:|set:|frozen$)/.test(name)) continue;
    const copy = copyOf(evaluation, value, { site: through(at.site, fieldSite(name)), place: at.place });
    evaluation.state.heap.write(id, name, copy.length === 0 && value.length > 0 ? undefinedValue : copy);
  }
  return { kind: 'object', id, shape: held.shape === 'instance' ? 'record' : held.shape, place: at.place, shared: false };
}

/** What `JSON.stringify` makes: text of what the value held. `toJSON` and a list of names have their say. */
export function jsonTextOf(evaluation: Evaluation, method: string, value: Value, replacer: Value | undefined, at: CallSite): Value {
  const told = toldByItself(evaluation, value, at);
  const held = snapshot(evaluation, told, 4);
  if (replacer?.some(({ atom }) => atom.kind === 'function')) {
    const replaced = evaluation.invoke({ callee: replacer, arguments: [constant(''), told], form: 'call', at: { site: through(at.site, fieldSite('replacer')), place: at.place } });
    return just({ kind: 'derived', site: at.site, operator: 'text', name: method, parts: [replacedIn(evaluation, snapshot(evaluation, replaced, 4), replacer, at, 0)], place: at.place });
  }
  const names = replacer && namesIn(snapshot(evaluation, replacer, 1));
  return just({ kind: 'derived', site: at.site, operator: 'text', name: method, parts: [names ? onlyNamed(held, names) : held], place: at.place });
}

/** What becomes of the fields of an object where a function says of each what is told instead. */
function replacedIn(evaluation: Evaluation, held: Value, replacer: Value, at: CallSite, depth: number): Value {
  return held.map(one => {
    if (one.atom.kind !== 'snapshot' || depth > 3) return one;
    const fields = [...one.atom.fields].map(([name, value], index): [string, Value] => {
      if (name.startsWith('%') && name !== '%element') return [name, value];
      const here: CallSite = { site: through(through(at.site, fieldSite(name)), 700 + index), place: at.place };
      const key = name === '%element' ? just({ kind: 'derived', site: here.site, operator: 'key', parts: [] }) : constant(name);
      const told = evaluation.invoke({ callee: replacer, arguments: [key, value], form: 'call', at: here });
      return [name, replacedIn(evaluation, snapshot(evaluation, told, 3), replacer, here, depth + 1)];
    });
    return { ...one, atom: { ...one.atom, fields: new Map(fields) } };
  });
}

/** What `JSON.parse` makes of a text: what the text was made of, where that is known. */
export function parsedJson(evaluation: Evaluation, text: Value, reviver: Value | undefined, at: CallSite): Value {
  const made = text.length > 0 && text.every(({ atom }) => atom.kind === 'derived' && atom.operator === 'text' && atom.name === 'stringify' && atom.parts[0]!.every(isPlain));
  const parsed = made
    ? text.reduce<Value>((sum, { atom }) => union(sum, atom.kind === 'derived' ? copyOf(evaluation, atom.parts[0]!, at) : []), [])
    : just({ kind: 'derived', site: at.site, operator: 'parsed', name: 'parse', parts: [snapshot(evaluation, text, 4)], place: at.place });
  if (!reviver?.some(({ atom }) => atom.kind === 'function')) return parsed;
  const revived = evaluation.invoke({ callee: reviver, arguments: [constant(''), parsed], form: 'call', at: { site: through(at.site, fieldSite('reviver')), place: at.place } });
  const part = evaluation.invoke({
    callee: reviver, arguments: [just({ kind: 'derived', site: through(at.site, 42), operator: 'key', parts: [] }), readMember(evaluation, parsed, '%element', at, true)], form: 'call', at: { site: through(at.site, fieldSite('revived')), place: at.place },
  });
  return union(union(parsed, revived), just({ kind: 'derived', site: through(at.site, 43), operator: 'parsed', name: 'revived', parts: [snapshot(evaluation, part, 3)], place: at.place }));
}

function isPlain({ atom }: Value[number]): boolean {
  return atom.kind === 'constant' || atom.kind === 'snapshot';
}

function toldByItself(evaluation: Evaluation, value: Value, at: CallSite): Value {
  return value.flatMap((one): Value => {
    if (one.atom.kind !== 'object') return [one];
    const method = readMember(evaluation, [one], 'toJSON', at, true).filter(({ atom }) => atom.kind === 'function');
    if (method.length === 0) return [one];
    return evaluation.invoke({ callee: method, receiver: [one], arguments: [], form: 'call', at: { site: through(at.site, fieldSite('toJSON')), place: at.place } });
  });
}

/** The names in a list of constants; absent for a function, or where one is not known. */
function namesIn(list: Value): ReadonlySet<string> | undefined {
  const [only] = list;
  if (list.length !== 1 || only!.atom.kind !== 'snapshot' || only!.atom.shape !== 'array') return undefined;
  const values = [...only!.atom.fields].filter(([name]) => name !== '%array').map(([, value]) => constantOf(value)?.value);
  return values.every(value => typeof value === 'string' || typeof value === 'number') ? new Set(values.map(String)) : undefined;
}

function onlyNamed(held: Value, names: ReadonlySet<string>): Value {
  return held.map(one => {
    if (one.atom.kind !== 'snapshot') return one;
    const isList = one.atom.shape === 'array';
    const fields = [...one.atom.fields].filter(([name]) => isList || names.has(name) || name.startsWith('%')).map(([name, value]) => [name, onlyNamed(value, names)] as const);
    return { ...one, atom: { ...one.atom, fields: new Map(fields) } };
  });
}
