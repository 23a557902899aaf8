import type { Group } from './by-category.js';
import type { Taken } from './taken-data.js';

/** A form of so few kinds of data is told of one by one. */
const fewestKinds = 3;

/**
 * Gathers the forms, validators and tables of which nothing is listed anywhere: that is one cause, however many fields there are. A second one
 * of the same file that asks for nothing else is part of the first, as a form's validator.
 *
 * *Shape*: by place; `missing` is what is not listed of `taken`.
 */
export function unlistedForms(taken: readonly Taken[], missing: ReadonlySet<Taken>): readonly Group<Taken>[] {
  const forms = new Map<string, [Taken, ...Taken[]]>();
  for (const one of taken) {
    if (one.kind !== 'field') continue;
    const form = forms.get(one.group);
    if (form) form.push(one);
    else forms.set(one.group, [one]);
  }
  const unlisted = [...forms.values()].filter(form => form.every(one => missing.has(one)));
  const whole: [Taken, ...Taken[]][] = [];
  for (const form of unlisted) {
    const kinds = new Set(form.map(({ category }) => category));
    const known = whole.find(other => [...kinds].every(kind => other.some(({ category }) => category === kind)));
    if (known) known.push(...form);
    else if (kinds.size >= fewestKinds) whole.push([...form] as [Taken, ...Taken[]]);
  }
  return whole;
}
