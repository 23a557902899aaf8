import type { Span } from '../analysis/index.js';
import { touchesAny } from './broken-parts.js';
import { checkAgainstSchema, writePath } from './check-against-schema.js';
import { findClosestName } from './closest-name.js';
import { itemsOf, readAt, readChild, stringOf, type PlacedNode } from './placed-node.js';
import { mostProblems, sortProblems, type PolicyProblem } from './policy-problem.js';
import { createPolicySchema, type Policy, type PolicyKnowledge } from './policy-schema.js';
import * as texts from './problem-texts.js';
import { readYaml } from './read-yaml.js';
import type { SourceText } from './source-text.js';

/** A policy, or everything that is wrong with its text, in the order of the text. */
export type PolicyReading = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** A policy that still knows where everything in it stands. What is wrong leaves a tree of the rest, unless nothing could be read. */
export type PlacedPolicyReading =
  | ({ readonly ok: true; readonly policy: Policy } & PlacedText)
  | ({ readonly ok: false; readonly problems: readonly PolicyProblem[] } & Partial<PlacedText>);

/** The tree of a text. */
export interface PlacedText {
  readonly root: PlacedNode;
  readonly source: SourceText;
  /** Parts of the text that could not be read. */
  readonly broken: readonly Span[];
}

/**
 * Reads the text of a `privacy.yml` or `privacy.json`. An empty text is a policy that says nothing.
 * In an entry or a top-level key with a syntax error only the first of these is reported, since what else is found there may be its effect.
 */
export function readPolicy(text: string, file: string, knowledge: PolicyKnowledge): PolicyReading {
  const reading = readPlacedPolicy(text, file, knowledge);
  return reading.ok ? { ok: true, policy: reading.policy } : { ok: false, problems: reading.problems };
}

/** Reads a policy and keeps the places, for checks that need other files. */
export function readPlacedPolicy(text: string, file: string, knowledge: PolicyKnowledge): PlacedPolicyReading {
  const { source, root, problems: yamlProblems, broken } = readYaml(text, file);
  if (!root) return { ok: false, problems: yamlProblems };
  const checked = checkAgainstSchema(createPolicySchema(knowledge), root, source, broken);
  const found = [...findUnknownRules(root, source, knowledge), ...findDuplicates(root, source), ...findGuardFaults(root, source)].filter(({ span }) => !touchesAny(span, broken));
  // What YAML could not give a value has been said; that the value is missing is no second problem.
  const voids = new Set(yamlProblems.map(({ span }) => `${span.start} ${span.end}`));
  const faults = [...(checked.ok ? [] : checked.problems), ...found].filter(({ span }) => !voids.has(`${span.start} ${span.end}`));
  const problems = sortProblems([...yamlProblems, ...faults]);
  if (checked.ok && problems.length === 0) return { ok: true, policy: checked.value, root, source, broken };
  return { ok: false, problems, root, source, broken };
}

/** Finds keys of `rules` that name no rule. A name with a slash is a flow's; `resolvePolicy` knows them all. */
function findUnknownRules(root: PlacedNode, source: SourceText, knowledge: PolicyKnowledge): readonly PolicyProblem[] {
  const rules = readChild(root, 'rules');
  if (rules?.kind !== 'map') return [];
  return [...rules.entries]
    .filter(([rule]) => !knowledge.rules.has(rule) && !rule.includes('/'))
    .slice(0, mostProblems + 1)
    .map(([rule, { key }]) => {
      const meant = findClosestName(rule, knowledge.rules);
      return source.problem(key, texts.unknownWord('rule', rule, meant), meant);
    });
}

/** Finds entries of one list that go by the same name, of which merging would keep only one. */
function findDuplicates(root: PlacedNode, source: SourceText): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  for (const [list, key] of [['features', 'id'], ['recipients', 'name'], ['flows', 'id']] as const) {
    const lines = new Map<string, number>();
    for (const item of itemsOf(readChild(root, list))) {
      const named = readChild(item, key);
      const name = stringOf(named);
      if (named === undefined || name === undefined) continue;
      const first = lines.get(name);
      if (first === undefined) lines.set(name, source.lineOf(named.span.start));
      else problems.push(source.problem(named.span, texts.declaredTwice(list, name, first)));
    }
  }
  return problems;
}

/** Finds guards that are both function and component, or neither, and purposes taken from what they do not have. */
function findGuardFaults(root: PlacedNode, source: SourceText): readonly PolicyProblem[] {
  return itemsOf(readAt(root, ['consent', 'guards'])).flatMap((guard, index) => {
    if (guard.kind !== 'map') return [];
    const where = writePath(['consent', 'guards', index]);
    const problems: PolicyProblem[] = [];
    const callee = guard.entries.get('function');
    const component = guard.entries.get('component');
    if (callee && component) {
      const second = callee.key.start > component.key.start ? callee : component;
      problems.push(source.problem(second.key, texts.guardWithTwoPlaces(where)));
    }
    if (!callee && !component) problems.push(source.problem([...guard.entries.values()][0]?.key ?? guard.span, texts.guardWithoutPlace(where)));

    const purpose = guard.entries.get('purpose');
    if (purpose?.value.kind !== 'map') return problems;
    const argument = purpose.value.entries.get('argument');
    const prop = purpose.value.entries.get('prop');
    const whereOfPurpose = `${where}.purpose`;
    if (argument && prop) problems.push(source.problem(argument.key.start > prop.key.start ? argument.key : prop.key, texts.purposeFromTwoPlaces(whereOfPurpose)));
    else if (!argument && !prop) problems.push(source.problem(purpose.value.span, texts.purposeFromNowhere(whereOfPurpose)));
    else if (argument && component && !callee) problems.push(source.problem(argument.key, texts.argumentOfComponent(whereOfPurpose)));
    else if (prop && callee && !component) problems.push(source.problem(prop.key, texts.propOfFunction(whereOfPurpose)));
    return problems;
  });
}
