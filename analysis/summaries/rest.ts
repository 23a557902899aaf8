import type { CallSite, Evaluation } from './evaluation.js';
import { through } from './site.js';
import { given, just, undefinedValue, type Value } from './value.js';

/** What is left of an object without some of its fields, as a record of its own; a value among the names is one that only a caller may know. */
export function restOf(evaluation: Evaluation, source: Value, without: readonly (string | Value | undefined)[], site: CallSite): Value {
  const id = site.site;
  evaluation.state.heap.write(id, '%record', undefinedValue);
  const names = without.filter(name => typeof name === 'string');
  const unknown = without.filter(name => typeof name === 'object');
  for (const { atom, when } of source) {
    if (atom.kind === 'object') {
      for (const name of evaluation.state.heap.fieldsOf(atom.id)) {
        if (names.includes(name) || name === '%class' || name === '%frozen') continue;
        if (name === '%open') evaluation.state.heap.writeAlso(id, '%open', withoutFields(evaluation.state.heap.read(atom.id, name)!, names, unknown, site));
        else evaluation.state.heap.writeAlso(id, name, given(evaluation.state.heap.read(atom.id, name)!, when));
      }
    } else if (atom.kind !== 'constant') evaluation.state.heap.writeAlso(id, '%open', withoutFields([{ atom, ...(when && { when }) }], names, unknown, site));
  }
  return just({ kind: 'object', id, shape: 'record', place: site.place, shared: false });
}

function withoutFields(value: Value, names: readonly string[], unknown: readonly Value[], site: CallSite): Value {
  return just({ kind: 'derived', site: through(site.site, 71), operator: 'rest', name: names.join(' '), parts: [value, ...unknown], place: site.place });
}
