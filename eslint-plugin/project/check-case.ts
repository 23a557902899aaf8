import type { LocalText } from '../rule.js';
import { rules as allRules } from '../rules/index.js';
import { lineStartsOf, positionAt } from '../text-lines.js';
import { ProjectSession, type SessionOptions } from './project-session.js';

/** One line of a case and what is, or should be, reported on it. */
export interface CaseLine {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** What a case, a small project with marks of what is to be reported, says of the rules. */
export interface CaseResult {
  readonly expected: readonly CaseLine[];
  /** Each line and rule once. */
  readonly reported: readonly (CaseLine & { readonly message: string })[];
  /** The rules that the case is about; findings of others are left out. */
  readonly named: ReadonlySet<string>;
  /** Named, and neither a rule nor a flow of the policy. */
  readonly unknown: readonly string[];
  /** What kept the case from being analysed: a broken policy, a rule that failed. */
  readonly troubles: readonly LocalText[];
  readonly texts: ReadonlyMap<string, string>;
}

const expectMark = /(?:\/\/|\{\/\*|<!--)\s*expect:\s*([\w\-/, ]+?)\s*(?:\*\/\}|-->)?\s*$/;
const rulesMark = /^\s*(?:\/\/|\{\/\*|<!--)\s*rules:\s*([\w\-/, ]+?)\s*(?:\*\/\}|-->)?\s*$/;

/**
 * Analyses a case alone, with all rules on and under packs, if any are given.
 * A line that must be reported ends with `// expect: rule`; a line `// rules: a, b` names rules that report nothing else.
 */
export function checkCase(root: string, { rules = allRules, ...options }: Pick<SessionOptions, 'rules' | 'packs' | 'changeModel'> = {}): CaseResult {
  const session = new ProjectSession(root, { ...options, rules, presets: ['privacy:all'], boundary: root });
  const result = session.result();
  const marks = [...result.texts].flatMap(([file, text]) => readMarks(file, text));
  const expected = marks.flatMap(({ expects, ...line }) => (expects ? [line] : []));
  const named = new Set(marks.map(({ rule }) => rule));
  const reported = new Map<string, CaseLine & { readonly message: string }>();
  for (const { rule, place, message } of result.findings) {
    if (!named.has(rule)) continue;
    const { line } = positionAt(lineStartsOf(result.texts.get(place.file) ?? ''), place.start);
    const key = keyOf({ file: place.file, line, rule });
    if (!reported.has(key)) reported.set(key, { file: place.file, line, rule, message: message.en });
  }
  const existing = new Set([...rules, ...session.flowRules].map(({ name }) => name));
  return {
    expected,
    reported: [...reported.values()],
    named,
    unknown: [...named].filter(rule => !existing.has(rule)).sort(),
    troubles: [
      ...result.problems.map(({ file, line, message }) => placed(`${file}:${line}`, message)),
      ...result.notices.filter(({ kind }) => kind === 'ruleCrashed' || kind === 'engineCrashed').map(({ path, text }) => placed(path, text)),
    ],
    texts: result.texts,
  };
}

function placed(place: string, { en, 'zh-cn': zh }: LocalText): LocalText {
  return { en: `${place} ${en}`, 'zh-cn': `${place} ${zh}` };
}

/** Reads the marks of one file of a case; `expects` tells a rule that must be reported from one that is only named. */
export function readMarks(file: string, text: string): readonly (CaseLine & { readonly expects: boolean })[] {
  const words = (list: string | undefined) => list?.split(/[\s,]+/) ?? [];
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => [
    ...words(expectMark.exec(line)?.[1]).map(rule => ({ file, line: index + 1, rule, expects: true })),
    ...words(rulesMark.exec(line)?.[1]).map(rule => ({ file, line: index + 1, rule, expects: false })),
  ]);
}

/** Names a line of a case and its rule. */
export function keyOf({ file, line, rule }: CaseLine): string {
  return `${file}:${line}:${rule}`;
}
