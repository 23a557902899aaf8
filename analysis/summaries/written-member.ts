import { apiStep } from './access.js';
import { both, isNever } from './condition.js';
import { record, type CallSite, type Evaluation } from './evaluation.js';
import { through } from './site.js';
import { snapshot } from './snapshot.js';
import type { Frame } from './summary.js';
import type { ApiAtom, Condition, Value } from './value.js';

/** A write to a member of something outside that is a sink: `document.cookie = …`, and `script.src = …` of a script that only a caller could tell to be one. */
export function noteWritten(evaluation: Evaluation, owner: ApiAtom, name: string, value: Value, here: CallSite, trail: readonly Frame[] = [], when?: Condition): void {
  const member = apiStep(owner, 'member', name, here);
  if (member.node && member.node.value.sinks.length > 0) write(evaluation, member, value, here, trail, when);
  noteUsuallyWritten(evaluation, member, value, here, trail, when);
}

/** A write to a member that is a sink whatever it is a member of: `element.innerHTML = …`. */
export function noteUsuallyWritten(evaluation: Evaluation, member: ApiAtom, value: Value, here: CallSite, trail: readonly Frame[] = [], when?: Condition): void {
  const node = evaluation.program.anyApi?.member(member.name);
  if (node && node.value.sinks.length > 0) write(evaluation, { ...member, node }, value, { site: through(here.site, 97), place: here.place }, trail, when);
}

function write(evaluation: Evaluation, member: ApiAtom, value: Value, here: CallSite, trail: readonly Frame[], when: Condition | undefined): void {
  const total = both(evaluation.state.assumed?.total, when);
  if (isNever(total)) return;
  record(evaluation, { kind: 'use', site: here.site, place: here.place, trail, api: member, form: 'write', arguments: [snapshot(evaluation, value)], argumentPlaces: [here.place], result: member, ...(total && { when: total }) });
}
