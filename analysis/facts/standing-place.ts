import type { Place } from '../ir/span.js';
import type { CallEffect, Effect, Frame, UseEffect } from '../summaries/summary.js';
import { placeAt, sameAtom, type Atom, type FunctionKey, type Value } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';

/**
 * Finds where a use stands: the call itself, or, if the function around it only passes on what it is given and that is nothing in
 * particular, the call that gives it.
 *
 * `carriedOf` gives what of the arguments the use is about; `isParticular` tells whether what a function is given is, by its type or
 * name, just that.
 */
export function standingPlace(program: LinkedProgram, use: UseEffect, carriedOf: (args: readonly Value[]) => Value, isParticular: (value: Value) => boolean): { readonly place: Place; readonly trail: readonly Frame[] } {
  let { place } = use;
  let trail = use.trail;
  for (;;) {
    const frame = trail.at(-1);
    if (!frame?.callee || frame.trigger !== undefined) return { place, trail };
    const own = callAt(program.summaryOf(frame.callee)?.effects ?? [], use, use.trail.length - trail.length);
    const given = own && carriedOf(own.arguments);
    if (!given || given.length === 0 || !isPassedOn(given, frame.callee) || isParticular(given)) return { place, trail };
    place = frame.place;
    trail = trail.slice(0, -1);
  }
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

/** Whether a value is made of what the function is given. */
function asksArguments(value: Value, key: FunctionKey): boolean {
  return value.some(({ atom }) => {
    switch (atom.kind) {
      case 'place': return atom.root.kind === 'argument' && atom.root.function.file === key.file && atom.root.function.index === key.index;
      case 'derived': return atom.parts.some(part => asksArguments(part, key));
      case 'snapshot': return [...atom.fields.values()].some(field => asksArguments(field, key));
      case 'api': return (atom.arguments ?? []).some(one => asksArguments(one, key));
      default: return false;
    }
  });
}

/** Whether a value is a parameter as it came, alone or in a text, an array or an object made of it. */
function isPassedOn(value: Value, key: FunctionKey): boolean {
  let found = false;
  for (const { atom } of value) {
    // What stands in for a parameter that is left out: `fields = {}`.
    if (isWritten(atom)) continue;
    if (atom.kind === 'place' && atom.root.kind === 'argument' && atom.root.function.file === key.file && atom.root.function.index === key.index && atom.path.every(step => /^%|^\d+$/.test(step))) found = true;
    else if (atom.kind === 'snapshot' && isMadeOf(writtenIn(atom), key)) found = true;
    else if (atom.kind === 'derived' && (atom.operator === 'text' || atom.operator === 'template' || atom.operator === '+' || atom.operator === 'call') && atom.parts.some(part => isPassedOn(part, key)) && atom.parts.every(part => part.every(one => one.atom.kind === 'constant') || isPassedOn(part, key))) found = true;
    else return false;
  }
  return found;
}

/** Whether some of the fields of an object are what came, and the others are of something else. */
function isMadeOf(fields: readonly Value[], key: FunctionKey): boolean {
  return fields.some(field => isPassedOn(field, key)) && fields.every(field => isPassedOn(field, key) || !asksArguments(field, key));
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
