import { superOf } from './access.js';
import type { Evaluation } from './evaluation.js';
import { fieldSite, type ApiAtom, type Atom } from './value.js';

type ClassAtom = Extract<Atom, { kind: 'class' }>;

/** What a model says a framework does with the components that it makes, and, as a member, with instances of what extends a class of its own. */
const lifeOfComponent = '$livingStruct';
const lifeOfInstance = '$life';

/** What a framework does that makes an instance of a class, as a model's code says: a function of the instance. Absent where none does. */
export function lifeOf(evaluation: Evaluation, atom: ClassAtom, depth = 0): ApiAtom | undefined {
  const { program } = evaluation;
  if (program.classBody(atom.file, atom.index).isComponent) {
    const node = program.globalApi(lifeOfComponent);
    return node && { kind: 'api', site: fieldSite(`global:${lifeOfComponent}`), step: 'global', name: lifeOfComponent, node };
  }
  if (depth > 6) return undefined;
  for (const { atom: base } of superOf(evaluation, atom) ?? []) {
    if (base.kind === 'class') return lifeOf(evaluation, base, depth + 1);
    const node = base.kind === 'api' ? base.node?.member(lifeOfInstance) : undefined;
    if (node?.call.behaviours.length && base.kind === 'api') return { kind: 'api', site: base.site, step: 'member', name: lifeOfInstance, parent: base, node };
  }
  return undefined;
}
