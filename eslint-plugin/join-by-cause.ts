import { findStatementAround, type Confidence, type PathStep } from '../analysis/index.js';
import type { Edit, Finding } from './rule.js';

/** A finding before it has a fingerprint, with what a rule says flows there. */
export interface FoundFlow extends Omit<Finding, 'fingerprint'> {
  /** See `Report.flows`. */
  readonly flows?: readonly string[];
}

/**
 * Makes one finding of those that one value causes in one statement: that say the same of the same value, and name another call at most. The
 * first by place stays, with the others as `related`.
 *
 * *Shape*: a fix stays where each of them has it, and then does what all of them do.
 */
export function joinByCause<One extends FoundFlow>(findings: readonly One[], text: string): readonly One[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const [index, one] of findings.entries()) {
    const key = causeOf(one, text) ?? String(index);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(group => (group.length === 1 ? group[0] : join(group, text)));
}

/** What findings of one cause have in common; undefined for what is no flow. */
function causeOf({ rule, messageId, flows, data: { api: _, ...told }, place }: FoundFlow, text: string): string | undefined {
  if (flows === undefined || flows.length === 0) return undefined;
  const { span } = findStatementAround(place.file, text, place) ?? { span: place };
  return JSON.stringify([rule, messageId, flows, told, span.start, span.end]);
}

function join<One extends FoundFlow>(group: readonly [One, ...One[]], text: string): One {
  const [first, ...others] = [...group].sort((left, right) => left.place.start - right.place.start || left.place.end - right.place.end) as [One, ...One[]];
  const again = others.flatMap(({ place, related }): readonly PathStep[] => [{ kind: 'sink', place, text: text.slice(place.start, place.end).slice(0, 80) }, ...related]);
  return {
    ...first,
    severity: group.some(({ severity }) => severity === 'error') ? 'error' : 'warn',
    confidence: group.map(({ confidence }) => confidence).reduce(surer),
    related: [...first.related, ...again],
    fixes: first.fixes.flatMap(fix => {
      const same = others.map(({ fixes }) => fixes.find(({ titleId, kind, title }) => titleId === fix.titleId && kind === fix.kind && title.en === fix.title.en));
      const edits = same.includes(undefined) ? undefined : together([fix, ...same].flatMap(one => one?.edits ?? []));
      return edits ? [{ ...fix, edits }] : [];
    }),
  };
}

/** Edits without repeats; undefined where two of them change the same characters in different ways. */
function together(edits: readonly Edit[]): readonly Edit[] | undefined {
  const once = [...new Map(edits.map(edit => [JSON.stringify([edit.file, edit.span.start, edit.span.end, edit.text]), edit])).values()];
  const meet = (left: Edit, right: Edit) => left.file === right.file && (left.span.start < right.span.end && right.span.start < left.span.end || left.span.start === right.span.start);
  return once.some((one, index) => once.slice(index + 1).some(other => meet(one, other))) ? undefined : once;
}

function surer(left: Confidence, right: Confidence): Confidence {
  return left === 'high' || right === 'high' ? 'high' : left === 'medium' || right === 'medium' ? 'medium' : 'low';
}
