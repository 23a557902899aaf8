import type { Frame } from './frame.js';
import { field, hide } from './members.js';
import type { Run, Scope, Self, Thing } from './value.js';

/** Makes a function of the program where its expression stands. */
export function makeFunction(run: Run, frame: Frame, index: number): Thing {
  const body = run.files.get(frame.file)!.functions[index]!;
  const made = run.thing('Function', run.prototypes.Function);
  const isArrow = body.kind === 'arrow';
  made.code = { file: frame.file, body, scope: scopeFor(frame), self: isArrow ? frame.self : undefined, home: isArrow ? undefined : body.kind === 'field-initialiser' || body.kind === 'static-initialiser' ? frame.self.callee : undefined };
  hide(made, 'name', (body.name ?? '').split('.').at(-1)!);
  hide(made, 'length', body.parameters.findIndex(one => one.optional || one.rest) < 0 ? body.parameters.length : body.parameters.findIndex(one => one.optional || one.rest));
  if (body.isGenerator) made.fields.set('prototype', field(run.thing('Object', body.isAsync ? run.prototypes.AsyncGenerator : run.prototypes.Generator), false));
  else if (body.kind === 'function' && !body.isAsync) {
    const prototype = run.thing('Object');
    hide(prototype, 'constructor', made);
    hide(made, 'prototype', prototype);
    made.isConstructor = true;
  }
  return made;
}

/** The variables a function made now sees: those of this round, where a loop has them anew. */
function scopeFor({ scope }: Frame): Scope {
  return { owner: scope.owner, cells: [...scope.cells], around: scope.around };
}

/** What `super` is: the prototype of what the method was written in. */
export function superOf(self: Self): Thing | null {
  return self.callee?.code?.home?.proto ?? null;
}
