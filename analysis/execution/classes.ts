import type { Operation } from '../ir/operation.js';
import type { Frame } from './frame.js';
import { makeFunction } from './functions.js';
import { accessor, field, get, hide, toKey } from './members.js';
import { isFunction, Open, privatePrefix, Thing, Undecided, type Field, type Held, type Key, type Run } from './value.js';

/** Makes a class where it is written. */
export function makeClass(run: Run, frame: Frame, operation: Extract<Operation, { kind: 'class' }>): Thing {
  const body = run.files.get(frame.file)!.classes[operation.class]!;
  const isDerived = operation.superclass !== undefined;
  const superclass: Held = isDerived ? frame.registers[operation.superclass!] : undefined;
  if (isDerived && superclass !== null && !isFunction(superclass)) {
    if (superclass instanceof Open) throw new Undecided();
    return run.throwError('TypeError', 'Class extends value is not a constructor or null');
  }
  const parent = isFunction(superclass) ? superclass : run.prototypes.Function;
  const above = isFunction(superclass) ? get(run, superclass, 'prototype') : isDerived ? null : run.prototypes.Object;
  const prototype = run.thing('Object', above instanceof Thing ? above : null);
  const made = body.constructorFunction === undefined ? run.thing('Function', parent) : makeFunction(run, frame, body.constructorFunction);
  made.proto = parent;
  made.isConstructor = true;
  if (made.code) made.code.home = prototype;
  hide(made, 'prototype', prototype);
  hide(prototype, 'constructor', made);
  hide(made, 'name', body.name ?? '');
  const names = new Map(operation.keys?.map(({ member, key }) => [member, frame.registers[key]]));
  const privates: { key: Key; field: Field }[] = [];
  body.members.forEach((member, index) => {
    if (member.function === undefined) return;
    const key = names.has(index) ? toKey(run, names.get(index)) : keyOfMember(member.name);
    if (key instanceof Open) throw new Undecided();
    const owner = member.isStatic ? made : prototype;
    const act = makeFunction(run, frame, member.function);
    act.code!.home = owner;
    const before = owner.fields.get(key);
    const one = member.kind === 'getter' ? accessor(act, before?.set, false) : member.kind === 'setter' ? accessor(before?.get, act, false) : field(act, false);
    owner.fields.set(key, one);
    if (!member.isStatic && typeof key === 'string' && key.startsWith(privatePrefix)) privates.push({ key, field: one });
  });
  const fields = body.fieldInitialiser === undefined ? undefined : makeFunction(run, frame, body.fieldInitialiser);
  if (fields) fields.code!.home = prototype;
  const declared = frame.file.endsWith('.js') || frame.file.endsWith('.mjs') ? body.members.filter(member => member.kind === 'field' && !member.isStatic) : [];
  made.parts = { isDerived, fields: declared.length > 0 && !fields ? emptyFields(run, declared.map(({ name }) => name)) : fields, privates };
  if (body.staticInitialiser !== undefined) {
    const start = makeFunction(run, frame, body.staticInitialiser);
    start.code!.home = made;
    // The class's own name is there in its static parts.
    pendingStatics.set(made, start);
  }
  return made;
}

/** Static parts that run once the class has its name. */
export const pendingStatics = new WeakMap<Thing, Thing>();

function emptyFields(run: Run, names: readonly string[]): Thing {
  return run.nativeFunction('fields', (_, receiver) => {
    if (receiver instanceof Thing) for (const name of names) receiver.fields.set(keyOfMember(name), field(undefined));
    return undefined;
  });
}

function keyOfMember(name: string): Key {
  return name.startsWith('#') ? privatePrefix + name.slice(1) : name;
}
