import { hide } from '../members.js';
import type { Held, Intrinsic, Key, Native, Run, Thing, ThingKind } from '../value.js';

/** Gives an object methods of the language. */
export function methods(run: Run, owner: Thing, acts: Readonly<Record<string, Native>>): void {
  for (const [name, act] of Object.entries(acts)) hide(owner, name, run.nativeFunction(name, act));
}

/** As `methods`, for names that every object has, of which the compiler thinks it knows better. */
export function method(run: Run, owner: Thing, name: string, act: Native): void {
  hide(owner, name, run.nativeFunction(name, act));
}

export function symbolMethod(run: Run, owner: Thing, key: symbol, act: Native): void {
  hide(owner, key as Key, run.nativeFunction('', act));
}

/** Makes a constructor of the language with its prototype, and names it in the global object. */
export function constructor(run: Run, name: Intrinsic, act: Native, proto: Thing = run.prototypes.Object, kind: ThingKind = 'Object'): Thing {
  const prototypes = run.prototypes as Record<Intrinsic, Thing>;
  const prototype = prototypes[name] ?? run.thing(kind, proto);
  prototypes[name] = prototype;
  const made = run.nativeFunction(name, act);
  made.isConstructor = true;
  hide(made, 'prototype', prototype);
  hide(prototype, 'constructor', made);
  hide(run.global, name, made);
  return made;
}

/** The prototype that a new object has: that of the class that is made, which may extend what makes it. */
export function protoFor(run: Run, made: Thing | undefined, otherwise: Intrinsic, get: (value: Held, key: Key) => Held): Thing {
  const own = made && get(made, 'prototype');
  return typeof own === 'object' && own !== null && 'fields' in own && 'proto' in own ? own : run.prototypes[otherwise];
}
