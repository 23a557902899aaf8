import type { Place } from '../ir/span.js';
import type { CallEffect, Effect, Frame, UseEffect } from '../summaries/summary.js';
import { placeAt, sameAtom, type Atom, type FunctionKey, type Value } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';
import { pictured } from './pictured.js';

/**
 * Finds where a use stands: the call itself, or, if the function around it only passes on what it is given and that is nothing in
 * particular, the call that gives it.
 *
 * `carriedOf` gives what of the arguments the use is about; `isParticular` tells whether what a function is given is, by its type or
 * name, just that.
 */
export function standingPlace(program: LinkedProgram, use: UseEffect, carriedOf: (args: readonly Value[]) => Value, isParticular: (value: Value) => boolean): StandingPlace {
  let { place } = use;
  let trail = use.trail;
  let passed: ReadonlySet<number> | undefined;
  for (;;) {
    const frame = trail.at(-1);
    const found = (): StandingPlace => ({ place, trail, ...(passed && { passed }) });
    if (!frame?.callee || frame.trigger !== undefined) return found();
    const summary = program.summaryOf(frame.callee);
    const own = summary && callAt(summary.effects, use, use.trail.length - trail.length);
    const given = own && carriedOf(own.arguments.map(one => pictured(one, summary.heap)));
    if (!given || given.length === 0 || !isPassedOn(given, { program, key: frame.callee }) || isParticular(given)) return found();
    place = frame.place;
    trail = trail.slice(0, -1);
    passed = argumentsIn(given);
  }
}

/** Where a use stands, with what leads there; `passed` are the arguments that are passed on from there, where it is not the call itself. */
export interface StandingPlace {
  readonly place: Place;
  readonly trail: readonly Frame[];
  readonly passed?: ReadonlySet<number>;
}

/** The numbers of the arguments that a value is made of. */
function argumentsIn(value: Value, found = new Set<number>()): ReadonlySet<number> {
  for (const { atom } of value) {
    if (atom.kind === 'place' && atom.root.kind === 'argument') found.add(atom.root.index);
    const parts = atom.kind === 'derived' ? atom.parts : atom.kind === 'snapshot' ? [...atom.fields.values()] : atom.kind === 'api' ? (atom.arguments ?? []) : [];
    for (const part of parts) argumentsIn(part, found);
  }
  return found;
}

/** Finds the use as a function knows it that it stands in, or that calls what it stands in, `depth` calls away; be it not known there yet what is called. */
export function callAt(effects: readonly Effect[], use: UseEffect, depth: number): UseEffect | CallEffect | undefined {
  const there = effects.filter((effect): effect is UseEffect | CallEffect => (effect.kind === 'use' || effect.kind === 'call') && isAt(effect, use, depth));
  // What the code of a model still has to do at the place is nothing that is written there.
  return there.find(({ kind }) => kind === 'use') ?? there[0];
}

function isAt({ trail, place }: Effect, use: UseEffect, depth: number): boolean {
  return trail.length === depth && place.file === use.place.file && place.start === use.place.start;
}

/** A function, by the words of which it is asked what is its argument. */
interface Asked {
  readonly program: LinkedProgram;
  readonly key: FunctionKey;
}

/** Whether a place is an argument of the function, or one of the function around a callback that is run at once, or in it. */
function isGiven({ root, path }: Extract<Atom, { kind: 'place' }>, { program, key }: Asked): boolean {
  if (root.kind === 'argument') return root.function.file === key.file && root.function.index === key.index;
  if (root.kind !== 'frame' || root.function.file !== key.file || root.function.index === key.index) return false;
  const slot = path[0] === undefined ? undefined : Number(path[0].slice(1));
  return slot !== undefined && program.files.get(key.file)?.functions[root.function.index]?.variables[slot]?.kind === 'parameter';
}

/** Whether a value is made of what the function is given. */
function asksArguments(value: Value, asked: Asked): boolean {
  return value.some(({ atom }) => {
    switch (atom.kind) {
      case 'place': return isGiven(atom, asked);
      case 'derived': return atom.parts.some(part => asksArguments(part, asked));
      case 'snapshot': return [...atom.fields.values()].some(field => asksArguments(field, asked));
      case 'api': return (atom.arguments ?? []).some(one => asksArguments(one, asked));
      default: return false;
    }
  });
}

/**
 * Whether a value is a parameter as it came, alone or in a text, an array or an object made of it. Where it came as something else, an
 * error or a list, it may be what is made of that.
 */
function isPassedOn(value: Value, asked: Asked): boolean {
  let found = false;
  for (const { atom } of value) {
    // What stands in for a parameter that is left out: `fields = {}`.
    if (isWritten(atom)) continue;
    if (isWhole(atom, asked)) found = true;
    else if (!isMadeOfGiven(atom, asked)) return false;
  }
  return found;
}

function isWhole(atom: Atom, asked: Asked): boolean {
  switch (atom.kind) {
    case 'place': return isGiven(atom, asked) && atom.path.slice(atom.root.kind === 'frame' ? 1 : 0).every(step => /^%|^\d+$/.test(step));
    case 'snapshot': return isMadeOf(writtenIn(atom), asked);
    case 'derived': return passing.has(atom.operator) && atom.parts.some(part => isPassedOn(part, asked)) && atom.parts.every(part => isPassedOn(part, asked) || !asksArguments(part, asked));
    default: return false;
  }
}

/** What has in it what it is made of. */
const passing: ReadonlySet<string> = new Set(['text', 'template', '+', 'call']);

/** Whether something is made of what the function is given and of nothing that it got elsewhere. */
function isMadeOfGiven(atom: Atom, asked: Asked): boolean {
  const all = (value: Value): boolean => value.every(one => one.atom.kind === 'constant' || one.atom.kind === 'function' || isMadeOfGiven(one.atom, asked));
  switch (atom.kind) {
    case 'place': return isGiven(atom, asked);
    case 'snapshot': return [...atom.fields.values()].every(all);
    // A method is called of the instance that the function is of: `this.shorten(value)`.
    case 'derived': return atom.parts.every((part, index) => all(atom.operator === 'call' && index === 0 ? part.filter(one => one.atom.kind !== 'place' || one.atom.root.kind !== 'receiver') : part));
    default: return false;
  }
}

/** Whether some of the fields of an object are what came, and the others are of something else. */
function isMadeOf(fields: readonly Value[], asked: Asked): boolean {
  return fields.some(field => isPassedOn(field, asked)) && fields.every(field => isPassedOn(field, asked) || !asksArguments(field, asked));
}

/** What is put into each field of an object, without what a spread brings to it under its own name: that is of the whole that is spread. */
function writtenIn({ fields }: Extract<Atom, { kind: 'snapshot' }>): readonly Value[] {
  const spread = fields.get('%open') ?? [];
  return [...fields].map(([name, field]) => field.filter(({ atom }) => !spread.some(({ atom: whole }) => whole.kind === 'place' && sameAtom(atom, placeAt(whole, name)))));
}

/** Whether nothing but constants of the program is in something. */
function isWritten(atom: Atom): boolean {
  return atom.kind === 'constant' || (atom.kind === 'snapshot' && [...atom.fields.values()].every(field => field.every(one => isWritten(one.atom))));
}
