import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Model } from '../../analysis/index.js';
import { readMarks } from '../../eslint-plugin/project/check-case.js';
import { engineInputs } from '../../eslint-plugin/project/engine-inputs.js';
import { readDataFile } from '../../eslint-plugin/project/read-data-file.js';
import { exampleMarks } from '../../eslint-plugin/project/read-examples.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { matchesPattern } from '../../policy/category-pattern.js';
import { atStart } from '../../policy/decode-text.js';
import { itemsOf, plainValue, readAt, readChild, stringOf, type PlacedNode } from '../../policy/placed-node.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { packTexts } from './pack-texts.js';
import type { PackModel, PackOnDisk, PackText } from './read-pack.js';
import { shownPath, toPosix } from './read-pack.js';
import { findStaleEntries } from './stale-entries.js';

/** What is wrong with a pack, and what has no effect in it. */
export interface PackLint {
  readonly errors: readonly PolicyProblem[];
  readonly warnings: readonly PolicyProblem[];
}

/** Holds a pack against itself and against what comes with the product. */
export function lintPack(pack: PackOnDisk): PackLint {
  const warnings = [
    ...pack.unused.map(file => atStart(file, packTexts.unusedFile())),
    ...shadowedInModels(pack.models),
    ...shadowedInPolicies(pack.policies),
    ...unusedRecipients(pack.policies),
    ...(pack.isOfProject && pack.problems.length === 0 ? findStaleEntries(pack) : []),
    ...(pack.manifest && pack.cases.length === 0 ? [atStart(pack.manifest.file, packTexts.noCases())] : []),
    ...pack.cases.flatMap(folder => silentCases(pack, folder)),
  ];
  return { errors: sorted([...pack.problems, ...pack.models.flatMap(unprovenModels)]), warnings: sorted(warnings) };
}

/** Entries that say what another one says already: of an earlier model for the same package, or of one that comes with the product. */
function shadowedInModels(models: readonly PackModel[]): readonly PolicyProblem[] {
  const said = new Map<string, { readonly file: string; readonly line?: number }>();
  for (const model of engineInputs().models) {
    if (models.some(({ file }) => file.endsWith(`/${model.file}`))) continue;
    for (const [list, entries] of Object.entries(model) as readonly (readonly [string, unknown])[]) {
      if (Array.isArray(entries) && list !== 'api') for (const entry of entries) for (const key of keysOf(model, list, entry)) said.set(key, { file: model.file });
    }
  }
  return models.flatMap(each =>
    placedEntries(each).flatMap(({ list, entry, place: { span, line } }) => {
      const keys = keysOf(each.model!, list, entry);
      const [first, ...others] = keys.map(key => said.get(key));
      for (const key of keys) if (!said.has(key)) said.set(key, { file: each.file, line });
      // Of several packages one may be new.
      return first === undefined || others.includes(undefined) ? [] : [each.source.problem(span, packTexts.saidAlready(first.file.split('/').slice(-2).join('/'), first.line))];
    }),
  );
}

/** What an entry says of each of its model's packages, whatever the order of its keys. */
function keysOf({ api }: Model, list: string, entry: unknown): readonly string[] {
  const whole = list === 'invokes' ? { trigger: 'later', ...(entry as object) } : entry;
  return api.map(name => JSON.stringify([name, list, sortKeys(whole)]));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, each]) => [key, sortKeys(each)]));
}

/** Models of which no line of code says what they do: they have no example. */
function unprovenModels({ model, root, source }: PackModel): readonly PolicyProblem[] {
  const node = readChild(root, 'examples');
  return !model || !node || model.examples.split('\n').some(line => exampleMarks.test(line)) ? [] : [source.problem(node.span, packTexts.noMarks())];
}

const keyed = [['features', 'id'], ['data', 'category'], ['recipients', 'name'], ['flows', 'id']] as const;

/** Entries that a later policy of the pack replaces, and flows of which another one reports everything. */
function shadowedInPolicies(policies: readonly PackText[]): readonly PolicyProblem[] {
  return policies.flatMap(({ file, root, source }, at) => {
    const later = policies.slice(at + 1);
    const replaced = keyed.flatMap(([list, key]) =>
      itemsOf(readChild(root, list)).flatMap(item => {
        const name = stringOf(readChild(item, key));
        const by = later.find(policy => name !== undefined && itemsOf(readChild(policy.root, list)).some(other => stringOf(readChild(other, key)) === name));
        return by && name !== undefined ? [source.problem(item.span, packTexts.replaced(name, shownPath(by.file, file.slice(0, file.lastIndexOf('/')))))] : [];
      }),
    );
    const rules = readChild(root, 'rules');
    const overruled = (rules?.kind === 'map' ? [...rules.entries] : []).flatMap(([rule, { key }]) => {
      const by = later.find(policy => readAt(policy.root, ['rules', rule]) !== undefined);
      return by ? [source.problem(key, packTexts.replaced(rule, shownPath(by.file, file.slice(0, file.lastIndexOf('/')))))] : [];
    });
    return [...replaced, ...overruled, ...coveredFlows(root, source, policies)];
  });
}

function coveredFlows(root: PlacedNode, source: PackText['source'], policies: readonly PackText[]): readonly PolicyProblem[] {
  const all = policies.flatMap(policy => itemsOf(readChild(policy.root, 'flows')));
  const wordsAt = (flow: PlacedNode, key: string) => itemsOf(readChild(flow, key)).map(item => stringOf(item) ?? '');
  return itemsOf(readChild(root, 'flows')).flatMap(flow => {
    if (stringOf(readChild(flow, 'severity')) === 'off') return [];
    const by = all.find((other, index) => {
      if (other === flow || stringOf(readChild(other, 'severity')) !== stringOf(readChild(flow, 'severity'))) return false;
      const covers = wordsAt(flow, 'from').every(word => wordsAt(other, 'from').some(pattern => matchesPattern(pattern, word) || word.startsWith(`${pattern}.`))) && wordsAt(flow, 'to').every(word => wordsAt(other, 'to').includes(word)) && wordsAt(other, 'unless').every(word => wordsAt(flow, 'unless').includes(word));
      // Of two that are alike the first counts.
      const alike = JSON.stringify([wordsAt(flow, 'from'), wordsAt(flow, 'to')]) === JSON.stringify([wordsAt(other, 'from'), wordsAt(other, 'to')]);
      return covers && (!alike || index < all.indexOf(flow));
    });
    return by ? [source.problem(flow.span, packTexts.coveredFlow(stringOf(readChild(flow, 'id')) ?? '', stringOf(readChild(by, 'id')) ?? ''))] : [];
  });
}

/** Recipients by whom nothing can be told: no flow and no data names them, and they have neither modules nor hosts. */
function unusedRecipients(policies: readonly PackText[]): readonly PolicyProblem[] {
  const named = new Set(
    policies.flatMap(({ root }) => [
      ...itemsOf(readChild(root, 'data')).flatMap(entry => itemsOf(readChild(entry, 'recipients')).map(item => stringOf(item))),
      ...itemsOf(readChild(root, 'flows')).flatMap(flow => itemsOf(readChild(flow, 'to')).map(item => stringOf(item)?.replace(/^recipient:/, ''))),
    ]),
  );
  return policies.flatMap(({ root, source }) =>
    itemsOf(readChild(root, 'recipients')).flatMap(item => {
      const name = stringOf(readChild(item, 'name'));
      if (name === undefined || named.has(name) || itemsOf(readChild(item, 'modules')).length + itemsOf(readChild(item, 'hosts')).length > 0) return [];
      return [source.problem(item.span, packTexts.unusedRecipient(name))];
    }),
  );
}

/** Cases that name no rule, or one that neither the product nor the pack nor the case has. */
function silentCases({ policies }: PackOnDisk, folder: string): readonly PolicyProblem[] {
  const flows = policies.flatMap(({ root }) => itemsOf(readChild(root, 'flows')).map(flow => stringOf(readChild(flow, 'id'))));
  const known = new Set([...rules.map(({ name }) => name), ...flows]);
  const files = globSync(['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue}'], { cwd: folder, absolute: true, followSymbolicLinks: false }).map(toPosix).sort();
  const marks = files.flatMap(file => {
    const text = readDataFile(file);
    return typeof text === 'string' ? readMarks(file, text) : [];
  });
  // A case with a policy of its own may have flows of its own, too.
  const unknown = existsSync(join(folder, 'privacy.yml')) ? [] : marks.filter(({ rule }) => !known.has(rule));
  return [
    ...(marks.length === 0 ? [atStart(folder, packTexts.silentCase())] : []),
    ...unknown.map(({ file, line, rule }) => ({ ...atStart(file, packTexts.unknownRule(rule)), line })),
  ];
}

function sorted(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return [...problems].sort((left, right) => (left.file < right.file ? -1 : left.file > right.file ? 1 : left.span.start - right.span.start));
}

/** The entries of a model's lists as its text has them, for who asks what each of them does. */
export function placedEntries({ model, root, source }: PackModel): readonly { readonly list: string; readonly entry: unknown; readonly place: PolicyProblem }[] {
  if (!model || root.kind !== 'map') return [];
  return [...root.entries].flatMap(([list, { value }]) =>
    itemsOf(list === 'api' ? undefined : value).map(node => ({ list, entry: plainValue(node), place: source.problem(node.span, packTexts.uncovered(list)) })),
  );
}
