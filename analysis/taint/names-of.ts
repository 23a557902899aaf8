import type { ApiAtom, Atom, DerivedAtom } from '../summaries/value.js';
import type { LabelContext } from './label.js';

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
