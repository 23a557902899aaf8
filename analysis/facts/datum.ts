import type { Place } from '../ir/span.js';
import type { Frame } from '../summaries/summary.js';
import type { Label } from '../taint/label.js';
import { cite } from './cite.js';
import type { Datum, PathStep } from './facts.js';

/** Turns what the engine calls a piece of data into what rules are told, with the calls it came through. */
export function toDatum(label: Label, trail: readonly Frame[], textAt: (place: Place) => string): Datum {
  const name = toldName(label.name);
  const path: PathStep[] = label.place ? [{ place: label.place, kind: 'source', text: name }] : [];
  for (const frame of trail) if (!frame.trigger) path.push({ place: frame.place, kind: 'call', text: textAt(frame.place) });
  const { category, confidence, whole, hashed, because, source, behind } = label;
  return { category, confidence, name, path, whole, hashed, because, ...(source && { model: cite(source.model, source.entry.path) }), ...(behind && { behind }) };
}

/** A name without the parts that only the engine has words for: what a list holds is told by its fields. */
function toldName(name: string): string {
  const parts = name.split('.').filter(part => !part.startsWith('%'));
  return parts.length === 0 ? name : parts.join('.');
}
