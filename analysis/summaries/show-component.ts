import { readMember } from './access.js';
import type { Evaluation, Invocation } from './evaluation.js';
import { copyFields } from './fields.js';
import { through } from './site.js';
import { fieldSite, just, undefinedValue, type Atom, type Value } from './value.js';

/** What ArkUI runs of a component that it shows, in this order. */
const shown = ['aboutToAppear', 'onPageShow', 'build'];

/** A component that is called where it is to be shown: `Card({ name: this.name })` makes one with these fields, and runs it. */
export function showComponent(evaluation: Evaluation, atom: Extract<Atom, { kind: 'class' }>, { at, arguments: [fields = undefinedValue] }: Invocation): Value {
  const component = evaluation.invoke({ callee: just(atom), arguments: [], form: 'new', at });
  copyFields(evaluation, component, fields, at);
  for (const name of shown) {
    const here = { site: through(at.site, fieldSite(name)), place: at.place };
    const method = readMember(evaluation, component, name, here).filter(one => one.atom.kind === 'function');
    if (method.length > 0) evaluation.invoke({ callee: method, receiver: component, arguments: [], form: 'call', at: here, trigger: 'render' });
  }
  return component;
}
