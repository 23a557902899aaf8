import type * as z from 'zod';
import type { Span } from '../analysis/index.js';
import { touchesAny } from './broken-parts.js';
import { findClosestName } from './closest-name.js';
import { plainValue, readAt, type PlacedNode } from './placed-node.js';
import type { UnknownWordParams } from './policy-schema.js';
import { mostProblems, type LocalText, type PolicyProblem } from './policy-problem.js';
import * as texts from './problem-texts.js';
import { wordIssue } from './schema-words.js';
import type { SourceText } from './source-text.js';

/** A value that has the schema's form, or all that is wrong with it, in no order. */
export type Checked<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

type Path = readonly PropertyKey[];

/**
 * Holds a tree against a schema. Problems stand at the key where it is unknown, at the owner's first key where one is missing, else at the value.
 * What touches a part of the text that is `broken` is not judged.
 */
export function checkAgainstSchema<Schema extends z.ZodType>(schema: Schema, root: PlacedNode, source: SourceText, broken: readonly Span[] = []): Checked<z.output<Schema>> {
  const result = schema.safeParse(plainValue(root), { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  // One more than are listed is enough to tell that there are more.
  const problems = result.error.issues
    .slice(0, mostProblems + 1)
    .flatMap(issue => readIssue(issue, []))
    .filter(({ span }) => !touchesAny(span, broken))
    .map(({ span, message, meant }) => source.problem(span, message, meant));
  return { ok: false, problems };

  function readIssue(issue: z.core.$ZodIssue, above: Path): readonly Worded[] {
    const path = [...above, ...issue.path];
    const where = writePath(path);
    const node = readAt(root, path);
    const branch = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
    if (branch) return branch.flatMap(inner => readIssue(inner, path));
    if (node === undefined) {
      const owner = path.slice(0, -1);
      const holder = readAt(root, owner) ?? root;
      // What is missing may stand in a part that could not be read.
      if (owner.length === 0 ? broken.length > 0 : touchesAny(holder.span, broken)) return [];
      return [{ span: spanOfOwner(holder), message: texts.missingKey(String(path.at(-1) ?? ''), writePath(owner)) }];
    }
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.replace(/^keys:/, '').split(' ');
      return issue.keys.slice(0, mostProblems + 1).map(key => {
        const meant = findClosestName(key, known);
        return { span: spanOfKey(node, key), message: texts.unknownKey(key, where, meant, known), meant };
      });
    }
    return [{ span: node.span, ...describeIssue(issue, where) }];
  }
}

/** What is said of a place, and the word that was probably meant there. */
interface Worded {
  readonly span: Span;
  readonly message: LocalText;
  readonly meant?: string | undefined;
}

function describeIssue(issue: z.core.$ZodIssue, where: string): Omit<Worded, 'span'> {
  const form = issue.message.replace(/^form:/, '');
  if (form !== issue.message && texts.isFormText(form)) return { message: texts.malformed(form, where) };
  if (issue.code === 'custom' && issue.params !== undefined) {
    // Custom issues of the schema carry these parameters and no others.
    const { word, known } = issue.params as UnknownWordParams;
    const meant = findClosestName(String(issue.input), known);
    return { message: texts.unknownWord(word, String(issue.input), meant), meant };
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const meant = typeof issue.input === 'string' ? findClosestName(issue.input, known) : undefined;
    return { message: texts.notAmong(describeValue(issue.input), where, meant, known), meant };
  }
  return { message: texts.ofSchema(where, wordIssue(issue)) };
}

function describeValue(value: unknown): LocalText {
  if (Array.isArray(value)) return { en: 'a list', 'zh-cn': '（列表）' };
  if (typeof value === 'object' && value !== null) return { en: 'a map', 'zh-cn': '（映射）' };
  const shown = typeof value === 'string' ? `'${value.slice(0, 80)}'` : String(value);
  return { en: shown, 'zh-cn': shown };
}

/** Chooses the alternative that the value most likely means: the one whose form it has at the top, or whose word it nearly is. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const fitting = branches.find(issues => issues.every(issue => issue.path.length > 0 || issue.code === 'unrecognized_keys'));
  return fitting ?? branches.find(issues => issues.every(isNearWord));
}

function isNearWord(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_value' && typeof issue.input === 'string' && findClosestName(issue.input, issue.values.map(String)) !== undefined;
}

function spanOfKey(node: PlacedNode, key: string): Span {
  return (node.kind === 'map' ? node.entries.get(key)?.key : undefined) ?? node.span;
}

function spanOfOwner(node: PlacedNode): Span {
  return node.kind === 'map' ? ([...node.entries.values()][0]?.key ?? node.span) : node.span;
}

/** Writes a path as a person would: `data[0].category`. */
export function writePath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`)).join('');
}
