import type { CompiledTest, Token } from '../summaries/api.js';
import type { ApiAtom, Atom, Value } from '../summaries/value.js';

/** Reads a port of a recorded call. Empty where nothing stands there; what is not known stays as it is. */
export function readRecorded(tokens: readonly Token[], args: readonly Value[], receiver: Value = []): Value {
  const [first, ...rest] = tokens;
  if (first?.kind !== 'argument' && first?.kind !== 'receiver') return [];
  let value: Value = first.kind === 'receiver' ? receiver : args.slice(first.from, Math.min(first.to, args.length - 1) + 1).flat();
  for (const token of rest) {
    switch (token.kind) {
      case 'member': value = token.names === '*' ? value.flatMap(one => fieldsOf(one.atom)) : token.names.flatMap(name => value.flatMap(one => fieldOf(one.atom, name))); break;
      case 'property': value = value.flatMap(one => fieldOf(one.atom, token.name)); break;
      case 'element': value = value.flatMap(one => fieldsOf(one.atom)); break;
      case 'awaited': break;
      default: return [];
    }
  }
  return value;
}

function fieldOf(atom: Atom, name: string): Value {
  if (atom.kind === 'snapshot') return atom.fields.get(name) ?? (atom.fields.get('%open') ?? []).flatMap(one => fieldOf(one.atom, name));
  const given = atom.kind === 'api' && atom.step === 'new' ? givenTo(atom, name) : undefined;
  if (given) return given;
  // A text has no fields to ask for.
  if (atom.kind === 'derived' && (atom.operator === 'template' || atom.operator === '+')) return [];
  if (atom.kind === 'place' || atom.kind === 'derived' || atom.kind === 'cell' || atom.kind === 'api') return [{ atom: { kind: 'derived', site: 0, operator: '.', name, parts: [[{ atom }]] } }];
  return [];
}

/** What an instance has under a name because it was made with it; absent where no model says so. */
function givenTo(instance: ApiAtom, name: string): Value | undefined {
  const steps = instance.parent?.kind === 'api' ? (instance.parent.node?.construct.steps ?? []) : [];
  const into = steps.filter(({ to: [first, field, ...deeper] }) => first?.kind === 'instance' && field?.kind === 'member' && deeper.length === 0 && field.names.includes(name));
  return into.length === 0 ? undefined : into.flatMap(({ from }) => readRecorded(from, instance.arguments ?? []));
}

function fieldsOf(atom: Atom): Value {
  if (atom.kind !== 'snapshot') return fieldOf(atom, '%element');
  return [...atom.fields].filter(([name]) => !name.startsWith('%') || name === '%element').flatMap(([, value]) => value);
}

/** Whether a test on a recorded call holds; absent where it depends. */
export function recordedTestHolds({ test, path }: CompiledTest, args: readonly Value[], receiver?: Value): boolean | undefined {
  const value = readRecorded(path, args, receiver);
  const open = value.some(({ atom }) => atom.kind !== 'constant' && atom.kind !== 'snapshot' && !(atom.kind === 'api' && atom.step === 'new'));
  if (test.present !== undefined) {
    const present = value.some(({ atom }) => !(atom.kind === 'constant' && atom.value === undefined));
    return present === test.present;
  }
  if (value.length === 0) return false;
  let answer: boolean | undefined;
  for (const { atom } of value) {
    let one: boolean | undefined;
    if (test.instanceOf !== undefined) one = atom.kind === 'api' && atom.step === 'new' ? atom.parent?.kind === 'api' && atom.parent.name === test.instanceOf : undefined;
    else if (atom.kind === 'constant') one = test.oneOf ? test.oneOf.includes(atom.value as string) : test.includes !== undefined ? typeof atom.value === 'string' && atom.value.includes(test.includes) : atom.value === test.equals;
    else if (test.includes !== undefined && (atom.kind === 'snapshot' || atom.kind === 'derived')) one = tells(atom, test.includes);
    else if (atom.kind === 'snapshot') one = false;
    if (one === undefined) return open && answer === undefined ? undefined : answer;
    if (answer !== undefined && answer !== one) return undefined;
    answer = one;
  }
  return answer;
}

/** Whether a list has a text, or one that is made of constants, lists and other texts does; absent where that depends. */
function tells(atom: Atom, wanted: string, depth = 6): boolean | undefined {
  if (depth === 0) return undefined;
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'string' && atom.value.includes(wanted);
    case 'snapshot': return fieldsOf(atom).some(field => (field.atom.kind === 'constant' ? field.atom.value === wanted : tells(field.atom, wanted, depth - 1) === true));
    case 'derived': {
      if (!joining.has(atom.operator === 'call' ? (atom.name ?? '') : atom.operator)) return undefined;
      const parts = atom.parts.map(part => {
        const told = part.map(one => tells(one.atom, wanted, depth - 1));
        // What a list that is joined with a sign between may hold, it holds: each stands for an element.
        if (atom.operator === 'text' && atom.parts.length === 2 && part.some((one, index) => !one.when && told[index] === true)) return true;
        return told.length > 0 && told.every(one => one === true) ? true : told.every(one => one === false) ? false : undefined;
      });
      return parts.includes(true) ? true : parts.every(part => part === false) ? false : undefined;
    }
    default: return undefined;
  }
}

/** What puts a text together of what it is given. */
const joining: ReadonlySet<string> = new Set(['join', 'concat', 'toString', 'String', 'trim', 'toLowerCase', 'template', '+', 'text', 'same']);
