import type { Behaviour } from './model.js';
import { record, type Evaluation, type Invocation, type MountOwner } from './evaluation.js';
import { through, type Site } from './site.js';
import { testHolds } from './port-value.js';
import { fieldSite, just, textOf, undefinedValue, type ApiAtom, type Atom, type Value } from './value.js';

const mounting: ReadonlySet<Behaviour> = new Set(['middleware', 'guarded', 'route', 'route-parameter', 'on-answer', 'on-error', 'pages', 'page-guard']);

/** Notes that handlers are mounted; whoever runs the program sees them all, in the order in which they are mounted. */
export function mount(evaluation: Evaluation, api: ApiAtom, invocation: Invocation, result: Value): void {
  const { at, receiver = [], arguments: args, argumentPlaces = [] } = invocation;
  const total = evaluation.state.assumed?.total;
  if (!evaluation.whole) {
    record(evaluation, {
      kind: 'call', site: through(at.site, fieldSite('mount')), place: at.place, trail: [], callee: just({ kind: 'builtin', name: 'mount', of: api }), receiver, arguments: [result, ...args],
      argumentPlaces: [at.place, ...argumentPlaces], form: 'call', ...(total && { when: total }),
    });
    return;
  }
  const model = api.node?.call.behaviours.find(({ entry, when }) => mounting.has(entry.as) && when.every(test => testHolds(evaluation, test, { receiver, arguments: args }, at) !== false));
  const made = result[0]?.atom;
  // A table of routes is mounted on nothing but what it makes.
  const [on] = receiver.length === 0 && model?.entry.as === 'pages' ? result : receiver;
  if (!model || !on) return;
  evaluation.whole.mount({ model, api, invocation, owner: ownerOf(on.atom), result: made?.kind === 'api' ? made.site : at.site, trail: evaluation.trail, ...(total && { when: total }) });
}

/** The field of a part of an application that says below which path it is mounted. */
export const partPath = '%path';

/** What stands behind a value that handlers are mounted on: `app.use(first).use(second)` are both mounted on `app`. */
export function ownerOf(atom: Atom): MountOwner {
  if (atom.kind !== 'api') return { site: atom.kind === 'place' || atom.kind === 'object' ? atom.id : atom.kind === 'derived' ? atom.site : 0, chain: [], path: '' };
  const chain: Site[] = [];
  let path = '';
  let step: ApiAtom = atom;
  for (let depth = 0; depth < 40; depth++) {
    chain.push(step.site);
    if (step.step === 'parameter') return { site: step.site, chain, path, ...(step.parent && { outer: step.parent }) };
    const made: ApiAtom | undefined = step.parent?.kind === 'api' ? step.parent : undefined;
    if (step.step === 'call') {
      const on = made?.step === 'member' && made.parent?.kind === 'api' ? made.parent : undefined;
      if (!on || !isMade(on)) break;
      const first = textOf(step.arguments?.[0] ?? undefinedValue);
      if (first?.startsWith('/')) path = first + path;
      step = on;
    } else if ((step.step === 'member' || step.step === 'awaited') && made && isMade(made)) step = made;
    else break;
  }
  return { site: step.site, chain, path };
}

/** Whether something is no package, no global and none of their members: a call made it, or it was handed out. */
function isMade(atom: ApiAtom): boolean {
  let step: Atom | undefined = atom;
  for (let depth = 0; step?.kind === 'api' && depth < 8; depth++, step = step.parent) {
    if (step.step === 'call' || step.step === 'new' || step.step === 'parameter') return true;
    if (step.step === 'package' || step.step === 'global' || step.step === 'missing') return false;
  }
  return false;
}
