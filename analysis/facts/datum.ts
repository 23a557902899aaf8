import type { Place } from '../ir/span.js';
import type { BarrierKind } from '../summaries/model.js';
import type { Frame } from '../summaries/summary.js';
import type { Label } from '../taint/label.js';
import { cite, type ModelCitation } from './cite.js';
import type { Confidence, PathStep } from './provable.js';

/** Personal data that a value holds. */
export interface Datum {
  readonly category: string;
  readonly confidence: Confidence;
  /** The source's words for it: `user.email`, `getCurrentPosition`. */
  readonly name: string;
  /** Where it comes from, then where it passed; ends before the place it is asked at. */
  readonly path: readonly PathStep[];
  /** Whether it is a whole record of a person and not one field. */
  readonly whole: boolean;
  /** Whether only a digest of it arrives, by which it can be recognised and not read. */
  readonly hashed: boolean;
  /** What decided that it is such data: a signal of the classifier such as `strong-token:phone`, or `model`. */
  readonly because: string;
  /** The model that says so, where a model does. */
  readonly model?: ModelCitation;
  /** Only for what is held back: the kinds of barrier that it came through. */
  readonly behind?: readonly BarrierKind[];
}

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
