import type { ApiAtom, Atom, DerivedAtom } from '../summaries/value.js';
import { classifyName } from '../vocabulary/classify-name.js';
import { readObjectContext } from '../vocabulary/object-context.js';
import { isPlainPart } from './answers.js';
import { questions, translators } from './hiding-calls.js';
import type { LabelContext } from './label.js';

type PlaceAtom = Extract<Atom, { kind: 'place' }>;

/** The names of the fields read from what an API gave: `row.user.email` of a query. */
export function memberNames(atom: ApiAtom): readonly string[] {
  const names: string[] = [];
  for (let step: ApiAtom | undefined = atom, depth = 0; step && depth < 8; step = step.parent?.kind === 'api' ? step.parent : undefined, depth++) {
    if (step.step === 'member') names.unshift(step.name);
    // What a route's handler is given first is the request, whatever the handler calls it.
    else if (step.step === 'parameter' && step.name === '0' && names[0] === 'body' && step.parent?.kind === 'api' && /^(?:post|put|patch|all|use)$/.test(step.parent.name)) {
      names.unshift('req');
      break;
    } else if (step.step === 'new' && step.name !== '') {
      names.unshift(step.name);
      break;
    } else if (step.step === 'call' || step.step === 'new') {
      // What a call gives is named by the call: `getUser().email`.
      const callee = step.parent?.kind === 'api' ? step.parent.name : '';
      if (names.length > 0 && callee) names.unshift(callee);
      break;
    } else if (step.step === 'global' || step.step === 'package' || step.step === 'missing') {
      if (step.step === 'global') names.unshift(step.name);
      break;
    }
  }
  return names;
}

/** The names of the fields read from what a computation gave: `profile.email` of `load(id).profile.email`. */
export function derivedNames(atom: DerivedAtom): readonly string[] {
  const names: string[] = [];
  for (let step: Atom | undefined = atom, depth = 0; step && depth < 8; depth++) {
    if (step.kind === 'derived' && step.operator === '.') {
      names.unshift(step.name!);
      step = step.parts[0]?.[0]?.atom;
    } else if (step.kind === 'derived' && step.operator === 'call') {
      if (step.name) names.unshift(step.name);
      break;
    } else if (step.kind === 'cell') {
      if (step.name) names.unshift(step.name);
      break;
    } else break;
  }
  return names;
}

/** The names by which the program reads it: those of the fields, and of the variable that it calls what it got: `customer.age` of `const customer = await response.json()`. */
export function namesGiven(atom: ApiAtom | DerivedAtom, nameAt: LabelContext['nameAt']): readonly string[] {
  const names: string[] = [];
  for (let step: Atom | undefined = atom, depth = 0; step && depth < 8; depth++) {
    const given = names.length > 0 && (step.kind === 'api' || step.kind === 'derived') && step.place ? nameAt(step.place) : undefined;
    // What a callee read stands where it was called, too.
    if (given && (given.field === undefined ? isGiven(step) : given.field === (step as ApiAtom | DerivedAtom).name)) return [given.name, ...names];
    if (step.kind === 'derived' && step.operator === '.') {
      names.unshift(step.name!);
      step = step.parts[0]?.[0]?.atom;
    } else if (step.kind === 'api' && step.step === 'member') {
      names.unshift(step.name);
      step = step.parent;
    } else if (step.kind === 'api' && step.step === 'awaited') step = step.parent;
    else break;
  }
  return [];
}

/** The name that a variable, a field or a setter gives something that came from outside, where the word says by itself what it is: `const email = answer[1]`. */
export function surelyCalled({ vocabulary, nameAt, namesOf }: LabelContext, atom: ApiAtom | DerivedAtom | PlaceAtom): string | undefined {
  const given = atom.kind === 'place' ? givenToPlace(atom, nameAt, namesOf) : atom.place && nameAt(atom.place);
  if (!given) return undefined;
  const isHere = atom.kind === 'place' || (atom.kind === 'derived' && atom.operator === 'event') || (given.field === undefined ? isGiven(atom) : given.field === atom.name);
  if (!isHere) return undefined;
  const named = classifyName(vocabulary, { name: given.name });
  if (named?.strength !== 'strong' || named.category === 'user') return undefined;
  const [own = '', ...around] = namesUpwards(atom, namesOf);
  // A yes, a number or a text of the program's own is called so, too: `const email = t('labels.email')`, `config.email`.
  if (questions.test(own) || translators.test(own) || /^(?:Date|Boolean)$/.test(own) || isPlainPart(own) || isCallWithConstants(atom)) return undefined;
  const isOfProgram = around.some((name, index) => {
    const { kind } = readObjectContext(vocabulary, name, undefined);
    return kind === 'description' || (kind === 'thing' && index === 0 && given.field !== undefined);
  });
  return isOfProgram ? undefined : given.name;
}

/** Whether it is what a function without a name gave that was told nothing but constants. */
function isCallWithConstants(atom: ApiAtom | DerivedAtom | PlaceAtom): boolean {
  return atom.kind === 'derived' && atom.operator === 'call' && !atom.name && atom.parts.every(part => part.every(one => one.atom.kind === 'constant'));
}

/** The names that lead to something, the last first: that of the field or of what was called, then those of what that is of; none for a call on the way. */
function namesUpwards(atom: ApiAtom | DerivedAtom | PlaceAtom, namesOf: LabelContext['namesOf']): readonly string[] {
  if (atom.kind === 'place') return namesOf(atom).names.toReversed();
  const names: string[] = [];
  let wasCall = false;
  for (let step: Atom | undefined = atom, depth = 0; step && depth < 8; depth++) {
    if (step.kind === 'place') return [...names, ...namesUpwards(step, namesOf)];
    if (step.kind === 'api') {
      // What is called on the way says what is done, and not what it is done with.
      const isCallee = step.step === 'member' && names.length > 0 && wasCall;
      wasCall = step.step === 'call' || step.step === 'awaited';
      if (isCallee) names.push('');
      else if (step.name && step.name !== 'default') names.push(step.name.replace(/^.*\/|\.\w+$/g, ''));
      step = step.parent;
    } else if (step.kind === 'derived' && (step.operator === '.' || step.operator === 'call' || step.operator === 'environment')) {
      if (step.operator === 'environment') names.push('env');
      else if (step.name && (step.operator === '.' || names.length === 0)) names.push(step.name.replace(/^.*\./, ''));
      step = step.parts[0]?.[0]?.atom;
    } else break;
  }
  return names;
}

function givenToPlace(atom: PlaceAtom, nameAt: LabelContext['nameAt'], namesOf: LabelContext['namesOf']): ReturnType<LabelContext['nameAt']> {
  const { place } = namesOf(atom);
  return place && nameAt(place, atom.path.filter(step => !/^v\d+$|^%/.test(step)));
}

/** Whether it is what a call gave. */
function isGiven(atom: Atom): boolean {
  return atom.kind === 'api' ? atom.step === 'call' || atom.step === 'awaited' : atom.kind === 'derived' && /^(?:call|await|awaited)$/.test(atom.operator);
}

/** As a person would say it: `navigator.geolocation.getCurrentPosition`. */
export function displayName(atom: ApiAtom): string {
  const names: string[] = [];
  for (let step: ApiAtom | undefined = atom, depth = 0; step && depth < 12; step = step.parent?.kind === 'api' ? step.parent : undefined, depth++) {
    if (step.step === 'member' && step.name !== 'default') names.unshift(step.name);
    else if (step.step === 'global') names.unshift(step.name);
    else if (step.step === 'package' && names.length < 2) names.unshift(step.name);
    else if (step.step === 'new') names.unshift('new');
  }
  return names.filter(name => name !== 'new').slice(-4).join('.');
}
