import { isDeepStrictEqual } from 'node:util';
import type { Model } from '../../analysis/index.js';
import { checkCase, keyOf, type CaseResult } from '../../eslint-plugin/project/check-case.js';
import { engineInputs } from '../../eslint-plugin/project/engine-inputs.js';
import { readExamples, type ExampleLine } from '../../eslint-plugin/project/read-examples.js';
import type { LocalText } from '../../eslint-plugin/rule.js';
import { readChild } from '../../policy/placed-node.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { placedEntries } from './lint-pack.js';
import { packTexts } from './pack-texts.js';
import type { PackModel, PackOnDisk } from './read-pack.js';

/** A line on which something else was found than is marked. */
export interface WrongLine {
  readonly line: number;
  readonly code: string;
  /** Marked and not found. */
  readonly missing: readonly string[];
  /** Found and not marked. */
  readonly extra: readonly string[];
}

/** What the tests of a pack showed. Files and folders are absolute. */
export interface PackTest {
  readonly models: readonly { readonly file: string; readonly marks: number; readonly wrong: readonly WrongLine[] }[];
  readonly cases: readonly { readonly folder: string; readonly files: readonly { readonly file: string; readonly wrong: readonly WrongLine[] }[]; readonly troubles: readonly LocalText[] }[];
  /** How many entries the models have, and those without which no example and no case would come out differently. Absent where it was not asked for. */
  readonly coverage?: { readonly entries: number; readonly uncovered: readonly PolicyProblem[] };
}

/** Runs the examples of a pack's models and its cases; with `covers`, asks for each entry of the models whether any of them needs it. */
export function testPack(pack: PackOnDisk, covers: boolean): PackTest {
  const all = [...engineInputs().models.filter(({ file }) => !pack.models.some(own => own.file.endsWith(`/${file}`))), ...pack.models.flatMap(({ model }) => model ?? [])];
  const models = pack.models.flatMap(each => {
    if (!each.model) return [];
    const first = firstExampleLine(each);
    const lines = readExamples(each.model.examples, all);
    return [{ file: each.file, marks: lines.reduce((sum, { marked }) => sum + marked.size, 0), wrong: lines.flatMap((line, index) => wrongLine(line, first + index)) }];
  });
  const packs = pack.manifest ? [pack.manifest.file] : [];
  const results = pack.cases.map(folder => ({ folder, result: checkCase(folder, { packs }) }));
  return {
    models,
    cases: results.map(({ folder, result }) => ({ folder, files: wrongFiles(result), troubles: [...result.troubles, ...result.unknown.map(packTexts.noRule)] })),
    ...(covers ? { coverage: coverageOf(pack, results) } : {}),
  };
}

/** Whether everything came out as marked. */
export function isRight({ models, cases }: PackTest): boolean {
  return models.every(({ wrong }) => wrong.length === 0) && cases.every(({ files, troubles }) => files.length === 0 && troubles.length === 0);
}

function wrongLine({ code, found, marked }: ExampleLine, line: number): readonly WrongLine[] {
  const missing = [...marked].filter(mark => !found.has(mark)).sort();
  const extra = [...found].filter(mark => !marked.has(mark)).sort();
  return missing.length + extra.length === 0 ? [] : [{ line, code: code.trim(), missing, extra }];
}

/** Lines of a block text stand below its key. */
function firstExampleLine({ root, source }: PackModel): number {
  const node = readChild(root, 'examples');
  return node === undefined ? 1 : source.lineOf(node.span.start) + (/^[|>]/.test(source.text.slice(node.span.start)) ? 1 : 0);
}

function wrongFiles({ expected, reported, texts }: CaseResult): PackTest['cases'][number]['files'] {
  const [wanted, found] = [new Set(expected.map(keyOf)), new Set(reported.map(keyOf))];
  const missing = expected.filter(line => !found.has(keyOf(line)));
  const extra = reported.filter(line => !wanted.has(keyOf(line)));
  const files = [...new Set([...missing, ...extra].map(({ file }) => file))].sort();
  return files.map(file => {
    const lines = [...new Set([...missing, ...extra].filter(each => each.file === file).map(({ line }) => line))].sort((left, right) => left - right);
    const codes = (texts.get(file) ?? '').split(/\r\n|\n|\r/);
    const rulesAt = (all: readonly { readonly file: string; readonly line: number; readonly rule: string }[], line: number) => all.filter(each => each.file === file && each.line === line).map(({ rule }) => rule).sort();
    return { file, wrong: lines.map(line => ({ line, code: (codes[line - 1] ?? '').trim(), missing: rulesAt(missing, line), extra: rulesAt(extra, line) })) };
  });
}

/** Takes each entry out in turn: what comes out as before was not covered. */
function coverageOf(pack: PackOnDisk, results: readonly { readonly folder: string; readonly result: CaseResult }[]): NonNullable<PackTest['coverage']> {
  const packs = pack.manifest ? [pack.manifest.file] : [];
  const found = (model: Model) => JSON.stringify(readExamples(model.examples, [model]).map(line => [...line.found].sort()));
  const reportedIn = ({ reported }: CaseResult) => JSON.stringify(reported.map(keyOf));
  const entries = pack.models.flatMap(each => placedEntries(each).map(placed => ({ ...placed, ...each })));
  const before = new Map(pack.models.flatMap(({ file, model }) => (model ? [[file, found(model)] as const] : [])));
  const uncovered = entries.filter(({ list, entry, model, file }) => {
    const without = model && withoutEntry(model, list, entry);
    if (!without || found(without) !== before.get(file)) return false;
    return results.every(({ folder, result }) => reportedIn(checkCase(folder, { packs, changeModel: one => (one.file === file ? without : one) })) === reportedIn(result));
  });
  return { entries: entries.length, uncovered: uncovered.map(({ place }) => place) };
}

/** The model without one entry; sources by a parameter's name stand among its parameters. */
function withoutEntry(model: Model, list: string, entry: unknown): Model {
  const parameter = (entry as { readonly parameter?: { readonly name?: unknown } }).parameter;
  if (list === 'sources' && parameter) return { ...model, parameters: model.parameters.filter(({ name }) => name !== parameter.name) };
  const given = Object.entries(entry as object);
  // What the reader fills in, the text need not have.
  const same = (other: object) => given.every(([key, value]) => isDeepStrictEqual((other as Readonly<Record<string, unknown>>)[key], value));
  const entries = (model as unknown as Readonly<Record<string, readonly object[] | undefined>>)[list] ?? [];
  return { ...model, [list]: entries.filter(other => !same(other)) };
}
