import { notePut } from './given-before.js';
import { mostEffects, type Evaluation, type CallSite } from './evaluation.js';
import { given, just, constant, union, placeAt, deleted, undefinedValue, functionSite, fieldSite, isOneOfMany, nothing, placeOf, type ApiAtom, type Atom, type DerivedAtom, type Value } from './value.js';
import { isGlobalObject, isOwnGlobal, realm } from './own-globals.js';
import { through, type Site } from './site.js';
import { isKept, memberOf, isShared, superOf } from './access.js';

/** Writes a field. One certain owner: what it held is gone; several: it may have stayed. `key`: the name, where only a caller may know it. */
export function writeMember(evaluation: Evaluation, owner: Value, name: string, value: Value, at: CallSite, key?: Value): void {
  const certain = owner.length === 1;
  for (const { atom, when } of owner) {
    const written = certain ? value : given(value, when);
    switch (atom.kind) {
      case 'object': {
        if (atom.shape === 'proxy') {
          evaluation.invoke({ callee: just({ kind: 'builtin', name: 'proxy.set', of: atom }), arguments: [key ?? constant(name), written], form: 'call', at });
          break;
        }
        if (evaluation.state.heap.read(atom.id, '%frozen')) break;
        const setter = evaluation.state.heap.read(atom.id, `%set:${name}`) ?? inheritedSetter(evaluation, atom, name);
        if (setter) {
          evaluation.invoke({ callee: setter, receiver: just(atom), arguments: [value], form: 'call', at });
          break;
        }
        if (name === '__proto__') {
          evaluation.state.heap.write(atom.id, '%prototype', written);
          break;
        }
        if (key) evaluation.state.heap.writeAlso(atom.id, '%names', key);
        if (isKept(evaluation, atom) && !name.startsWith('%')) evaluation.state.heap.writeAlso(atom.id, name, given(written, evaluation.state.assumed?.total));
        else if (name === '%element' || atom.shape === 'map' || !certain) evaluation.state.heap.writeAlso(atom.id, name, written);
        else evaluation.state.heap.write(atom.id, name, written);
        if (atom.shared) noteStore(evaluation, just(atom), name, written, at, key);
        break;
      }
      case 'place':
        noteStore(evaluation, just(atom), name, written, at, key);
        if (certain) evaluation.state.heap.write(atom.id, name, written);
        else evaluation.state.heap.write(atom.id, name, union(evaluation.state.heap.read(atom.id, name) ?? just(placeAt(atom, name)), written));
        evaluation.owners.set(atom.id, atom);
        noteWhole(evaluation, atom);
        break;
      case 'function':
      case 'class': {
        const setter = atom.kind === 'class' ? setterOf(evaluation, atom, just(atom), name) : undefined;
        if (setter) {
          evaluation.invoke({ callee: setter, receiver: just(atom), arguments: [value], form: 'call', at });
          break;
        }
        evaluation.state.heap.write(atom.id, name, written);
        if (evaluation.key.index > 0 && isShared(atom)) {
          noteStore(evaluation, just(atom), name, written, at, key);
          evaluation.owners.set(atom.id, atom);
        }
        break;
      }
      case 'derived':
      case 'api':
        // One of many holds it, and nothing that is one of others.
        if (atom.kind === 'derived' && isOneOfMany(atom)) {
          writeMember(evaluation, [...atom.parts[0]!, ...undefinedValue], name, written, at, key);
          break;
        }
        if (atom.kind === 'api' && isGlobalObject(atom) && isOwnGlobal(evaluation, name)) {
          writeMember(evaluation, realm, name, written, at, key);
          break;
        }
        if (atom.kind === 'api' && atom.self) {
          const own = atom.self.filter(one => one.atom.kind === 'object');
          writeMember(evaluation, certain ? own : own.map(one => ({ atom: one.atom, ...(when && { when }) })), name, written, at, key);
          break;
        }
        // What stands under a name that only a caller knows keeps it there: `rows[id].name = value`.
        if (atom.kind === 'derived' && isLookup(atom)) noteStore(evaluation, [{ atom, ...(when && { when }) }], name, written, at, key);
        // What everybody has keeps it for everybody: `window.kept = value`.
        if (atom.kind === 'api' && atom.step === 'global') noteStore(evaluation, just(atom), name, written, at, key);
        // A thing from outside keeps what is put into it; of what handlers of a request share, who writes last is known.
        if (atom.kind === 'api' && notePut(evaluation.state.heap, atom) && certain) evaluation.state.heap.write(atom.site, name, written);
        // What a call gave is this function's alone to write to, until it is called again.
        else if (isGiven(atom) && !evaluation.isLooping && !name.startsWith('%')) {
          evaluation.state.heap.write(atom.site, name, !certain ? union(evaluation.state.heap.read(atom.site, name) ?? just(memberOf(atom, name, at)), written) : value === deleted ? undefinedValue : written);
          evaluation.owners.set(atom.site, atom);
        } else if (value === deleted && certain && !evaluation.isLooping && !evaluation.whole) evaluation.state.heap.write(atom.site, name, undefinedValue);
        else evaluation.state.heap.writeAlso(atom.site, name, written);
        noteWhole(evaluation, atom);
        break;
      default:
    }
  }
}

/** What has a part that something was put into has that part: whoever takes `order` takes what `order.buyer.mail = …` put there. */
function noteWhole({ state: { heap } }: Evaluation, part: Atom): void {
  for (let [one, depth]: [Atom | undefined, number] = [part, 0]; one && depth < 4; depth++) {
    const whole = wholeOf(one);
    if (!whole || heap.read(whole.id, whole.name)) return;
    heap.write(whole.id, whole.name, just(one));
    one = whole.atom;
  }
}

/** What something from outside, or from a caller, is a field of. */
function wholeOf(atom: Atom): { readonly id: Site; readonly name: string; readonly atom: Atom } | undefined {
  if (atom.kind === 'place') {
    const name = atom.path.at(-1);
    if (name === undefined || name.startsWith('%') || (atom.root.kind === 'frame' && atom.path.length < 2)) return undefined;
    const whole = atom.path.slice(0, -1).reduce(placeAt, placeOf(atom.root));
    return { id: whole.id, name, atom: whole };
  }
  const whole = atom.kind === 'api' ? (atom.step === 'member' ? atom.parent : undefined) : atom.kind === 'derived' && atom.operator === '.' && atom.parts[0]?.length === 1 ? atom.parts[0][0]!.atom : undefined;
  if (whole?.kind !== 'api' && whole?.kind !== 'derived') return undefined;
  const { name } = atom as ApiAtom | DerivedAtom;
  // What handlers of a request share is told by what each put there.
  if (whole.kind === 'api' && !isGiven(whole) && rootOf(whole).step !== 'global') return undefined;
  return name === undefined || name.startsWith('%') || (whole.kind === 'api' && (whole.step === 'package' || isGlobalObject(whole))) ? undefined : { id: whole.site, name, atom: whole };
}

/** Whether a call gave something, or what it is a part of. */
function isGiven(atom: ApiAtom | DerivedAtom): boolean {
  if (atom.kind === 'derived') return atom.operator === 'call';
  return rootOf(atom).step === 'call';
}

/** What something from outside is a part of. */
function rootOf(atom: ApiAtom): ApiAtom {
  return (atom.step === 'member' || atom.step === 'awaited') && atom.parent?.kind === 'api' ? rootOf(atom.parent) : atom;
}

/** Whether something was looked up, or is a part of what was, where a caller may know better. */
function isLookup(atom: DerivedAtom): boolean {
  if (atom.operator === 'lookup') return atom.parts.length === 3;
  return atom.operator === '.' && (atom.parts[0] ?? nothing).some(one => one.atom.kind === 'derived' && isLookup(one.atom));
}

/** What an object's class, or what it inherits from, does where the field is written. */
function inheritedSetter(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, name: string): Value | undefined {
  const { heap } = evaluation.state;
  for (const { atom: origin } of heap.read(atom.id, '%class') ?? []) {
    const setter = origin.kind === 'class' ? setterOf(evaluation, origin, just(atom), name) : undefined;
    if (setter) return setter;
  }
  let prototype = heap.read(atom.id, '%prototype')?.[0]?.atom;
  for (let depth = 0; prototype?.kind === 'object' && depth < 12; depth++) {
    const setter = heap.read(prototype.id, `%set:${name}`);
    if (setter) return setter.map(one => (one.atom.kind === 'function' ? { ...one, atom: { ...one.atom, receiver: just(atom) } } : one));
    prototype = heap.read(prototype.id, '%prototype')?.[0]?.atom;
  }
  return undefined;
}

/** A setter of a class, or of what it extends: a static one where the receiver is the class. */
function setterOf(evaluation: Evaluation, origin: Extract<Atom, { kind: 'class' }>, receiver: Value, name: string): Value | undefined {
  const isStatic = receiver[0]?.atom.kind === 'class';
  let current: Atom | undefined = origin;
  for (let depth = 0; current?.kind === 'class' && depth < 12; depth++) {
    const holder: Extract<Atom, { kind: 'class' }> = current;
    const member = evaluation.program.classBody(holder.file, holder.index).members.find(one => one.name === name && one.kind === 'setter' && one.isStatic === isStatic && one.function !== undefined);
    if (member) {
      const key = { file: holder.file, index: member.function! };
      return just({ kind: 'function', id: through(holder.id, functionSite(key)), key, frames: holder.frames, receiver });
    }
    current = superOf(evaluation, holder)?.[0]?.atom;
  }
  return undefined;
}

function noteStore(evaluation: Evaluation, target: Value, field: string, value: Value, at: CallSite, key: Value | undefined): void {
  if (!evaluation.state.reachable) return;
  const total = evaluation.state.assumed?.total;
  const site = through(at.site, fieldSite(`=${field}`));
  // The whole program's heap is all there is to write to.
  if (evaluation.whole) return;
  if (evaluation.effects.size > mostEffects(evaluation, 'store')) {
    evaluation.cut = true;
    return;
  }
  evaluation.effects.set(site, { kind: 'store', site, place: at.place, trail: [], target, field, ...(key && { key }), value, ...(total && { when: total }) });
}
