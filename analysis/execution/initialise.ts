import type { Run, Thing } from './value.js';

/** Gives a new object what its class says of its fields. */
export function initialise(run: Run, callee: Thing, made: Thing): void {
  for (const { key, field: one } of callee.parts?.privates ?? []) made.fields.set(key, one);
  if (callee.parts?.fields) run.call(callee.parts.fields, made, []);
}
