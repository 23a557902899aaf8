import type { Place } from '../../ir/span.js';
import type { DecideEffect, UseEffect } from '../../summaries/summary.js';
import { displayName } from '../../taint/names-of.js';
import { namesRecurrence } from '../../vocabulary/decision-words.js';
import { collectingIn } from '../find-collections.js';
import { sinksOf } from '../find-disclosures.js';
import type { LinkedProgram } from '../linked-program.js';
import type { Provable, Reidentification } from '../facts.js';
import { textsIn } from '../../consent/evidence.js';
import { namesWithin } from '../value-text.js';
import { ownPictures } from './own-pictures.js';
import { bodyIn, searchesAsked, type BodyContext } from './body-tests.js';

type Found = { readonly file: string; readonly fact: Omit<Reidentification, 'path' | keyof Provable>; readonly effect: UseEffect | DecideEffect };

/**
 * Finds where people who never enrolled are known again: a face that is kept because a search among many did not know it, or what a
 * search found that is kept as somebody's visits. It stands where search and keeping meet: in the function that asks.
 */
export function findReidentifications(effects: readonly (UseEffect | DecideEffect)[], program: LinkedProgram, context: BodyContext): readonly Found[] {
  const found = new Map<string, Found>();
  const isOwn = ownPictures(effects, program, context);
  for (const effect of effects) {
    const kept = keptBy(effect, program, context);
    if (kept === undefined || (kept.isInMemory && isOwn(effect))) continue;
    const searches = kept.isCounted ? [kept.search].filter(one => one !== undefined) : searchesAsked(context, effect.when);
    const [search] = searches;
    if (!search) continue;
    // What a search found is asked within the function that searches, too, where nothing is kept.
    const span = (kept.isCounted ? undefined : searches.flatMap(({ asked }) => (asked && meetingPlace(effect, asked, program)) ?? [])[0]) ?? effect.place;
    const key = `${span.file} ${span.start}`;
    if (!found.has(key)) found.set(key, { file: span.file, effect, fact: { span, search: search.api, keeps: kept.name, confidence: kept.confidence } });
  }
  return [...found.values()];
}

interface Kept {
  readonly name: string;
  readonly confidence: 'high' | 'medium';
  readonly isCounted: boolean;
  /** Set where the program alone has it, as long as it runs. */
  readonly isInMemory?: boolean;
  readonly search?: { readonly api: string; readonly asked?: Place };
}

/** What keeps a body, or how often somebody was seen. */
function keptBy(effect: UseEffect | DecideEffect, program: LinkedProgram, context: BodyContext): Kept | undefined {
  if (effect.kind === 'decide') return effect.decision === 'enrolment' ? { name: effect.name, confidence: 'medium', isCounted: false, isInMemory: true } : undefined;
  const name = displayName(effect.api);
  if (collectingIn(effect, program.models, context.held).some(({ entry }) => entry.operation === 'enrol')) return { name, confidence: 'high', isCounted: false };
  if (effect.form === 'new' && effect.api.node?.construct.sources.some(({ entry }) => entry.operation === 'enrol')) return { name, confidence: 'high', isCounted: false, isInMemory: true };
  for (const sink of sinksOf(effect, program.models)) {
    if (!keeping.has(sink.kind)) continue;
    const carried = sink.carriedOf(effect.arguments);
    const body = bodyIn(context, carried);
    if (body?.operation === 'embed' && body.confidence === 'high') return { name, confidence: 'high', isCounted: false };
    if (body?.operation === 'identify' && [name, ...namesWithin(effect.arguments), ...textsIn(effect.arguments)].some(one => namesRecurrence(context.vocabulary, one))) return { name, confidence: 'medium', isCounted: true, search: body };
  }
  return undefined;
}

const keeping: ReadonlySet<string> = new Set(['database', 'client-storage', 'secure-storage', 'file', 'queue', 'network']);

/** The place on the way to an effect that stands in the function where the question is asked; absent where none does. */
function meetingPlace(effect: UseEffect | DecideEffect, asked: Place, program: LinkedProgram): Place | undefined {
  const functions = program.files.get(asked.file)?.functions ?? [];
  const around = functions.filter(({ span }) => span.start <= asked.start && asked.end <= span.end).sort((left, right) => left.span.end - left.span.start - (right.span.end - right.span.start))[0];
  const isIn = (place: Place) => around !== undefined && place.file === asked.file && around.span.start <= place.start && place.end <= around.span.end && place.start >= asked.start && place.end > 0;
  return [...effect.trail.map(({ place }) => place), effect.place].find(isIn);
}
