import type { FileIr } from '../../ir/file-ir.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentControl } from '../facts.js';
import { joinMatters } from './consent-matters.js';
import { grantsOf, type Grant } from './find-grants.js';
import { handledFunctions, keyOf } from './follow-handlers.js';

/** Finds the calls that record consent, save those that a control of a page runs: there the control counts. */
export function recordControls(file: FileIr, world: FactWorld): readonly ConsentControl[] {
  if (!speaksOfConsent.test(world.text)) return [];
  const handled = handledFunctions(world);
  return file.functions.flatMap(({ index }) => {
    if (handled.has(keyOf({ file, index }))) return [];
    return byBlock(grantsOf(world, file, index, false)).map(grants => {
      const matters = joinMatters(grants.flatMap(grant => grant.matters));
      const purposes = [...new Set(matters.flatMap(matter => matter.purposes))].sort();
      const span = grants[0]!.call;
      return { span, kind: 'record' as const, label: world.text.slice(span.start, span.end).split(/[({]/)[0]!.trim(), purposes, matters, granular: matters.length < 2 };
    });
  });
}

/** A file without any of these records no consent; most files have none. */
const speaksOfConsent = /consent|agree|grant|accept|opt.?in|privacy|tongyi|同意|授权|协议/i;

/** Calls that are made together, each group in order. */
function byBlock(grants: readonly Grant[]): readonly (readonly Grant[])[] {
  const groups = new Map<number, Grant[]>();
  for (const grant of grants) {
    const group = groups.get(grant.block);
    if (group) group.push(grant);
    else groups.set(grant.block, [grant]);
  }
  return [...groups.values()];
}
