import { findStatementAround, readModuleHead, type ConsentNeed, type FileFacts, type ModuleHead, type Provable, type Span, type StatementAround } from '../../analysis/index.js';
import { isReported } from '../is-reported.js';
import type { Edit, Fix, LocalText } from '../rule.js';
import { declaredGuardSuggestions, declaredGuardTitles } from './declared-guard-suggestions.js';
import { gateSuggestions, gateTitles } from './gate-suggestions.js';
import { importEdit, type ImportUse } from './import-edit.js';
import { scaffoldGuard } from './scaffold-guard.js';

/** The titles of what `guardSuggestions` suggests, by `titleId`. */
export const guardTitles = {
  earlyReturn: { en: "Return before it unless '{{guard}}' says yes", 'zh-cn': '在“{{guard}}”未同意时提前返回' },
  ...declaredGuardTitles,
  ...gateTitles,
  onlyIf: { en: "Run it only if '{{guard}}' says yes", 'zh-cn': '仅在“{{guard}}”同意时执行' },
} satisfies Readonly<Record<string, LocalText>>;

/** More checks than these are no help to choose from. */
const mostGuards = 3;

/**
 * Suggests to ask the project's own consent checks before the statement that holds a span: to return early in a function, to wrap the
 * statement at the top level or where an answer cannot be awaited; and to declare a function of its own that is asked there already. A project
 * without a check that is enough is given one, if it runs where an answer can be kept.
 */
export function guardSuggestions(facts: FileFacts, place: { readonly span: Span } & Partial<Pick<Provable, 'prove'>>, need: ConsentNeed): readonly Fix[] {
  return [...gateSuggestions(facts, place.span, need), ...askingSuggestions(facts, place.span, need), ...declaredGuardSuggestions(facts, place, need)];
}

function askingSuggestions(facts: FileFacts, span: Span, need: ConsentNeed): readonly Fix[] {
  const guards = facts.guards.flatMap(guard => {
    const call = isReported(guard.file) ? guard.ask(need) : undefined;
    return call === undefined ? [] : [{ guard, ...call }];
  });
  const statement = findStatementAround(facts.path, facts.text, span);
  if (statement === undefined) return [];
  const head = readModuleHead(facts.path, facts.text);
  if (guards.length === 0) {
    const made = scaffoldGuard(facts, need, head);
    return made ? suggestCall(facts, statement, head, { ...made, isAsync: false }) : [];
  }
  return guards.slice(0, mostGuards).flatMap(({ guard, purpose }) => {
    const use = importEdit(facts.path, head, guard);
    return use ? suggestCall(facts, statement, head, { ...use, purpose, isAsync: guard.isAsync }) : [];
  });
}

/** A check as the file calls it, and the edit that brings it in. */
export interface CalledGuard extends ImportUse {
  readonly purpose: string | undefined;
  readonly isAsync: boolean;
}

/** Suggests to ask a check before a statement, in the way that the statement's place allows. `titleId` is another title than the usual ones. */
export function suggestCall({ path, text }: FileFacts, statement: StatementAround, head: ModuleHead, { local, edit: brought, purpose, isAsync }: CalledGuard, titleId?: string): readonly Fix[] {
  const call = `${local}(${purpose === undefined ? '' : `${head.quote}${purpose}${head.quote}`})`;
  const way = wayTo(path, statement, head, isAsync);
  if (way === undefined) return [];
  const edit = write(way, { path, text, statement, call, isAwaited: isAsync, end: head.hasSemicolons ? ';' : '', unit: head.indent });
  return [{ kind: 'suggestion', titleId: titleId ?? (way === 'return' ? 'earlyReturn' : 'onlyIf'), data: { guard: call }, edits: [...(brought ? [brought] : []), edit] }];
}

type Way = 'return' | 'if' | 'then';

/** Chooses how the check can be asked where the statement stands; undefined where it cannot be. */
function wayTo(path: string, { function: owner, isExpression, position, goesOn }: StatementAround, { isCommonJs }: ModuleHead, isAsync: boolean): Way | undefined {
  // The top level of a component's script may await, and then its parent has to wait for it; of CommonJS, nothing may.
  const mayAwait = owner === undefined ? !path.endsWith('.vue') && !isCommonJs : owner.isAsync;
  if (isAsync && !mayAwait) return isExpression && position !== 'arrow' && owner?.isGenerator !== true ? 'then' : undefined;
  if (owner === undefined) return isExpression ? 'if' : undefined;
  if (goesOn && isExpression) return 'if';
  return owner.mayReturn === 'values' ? undefined : 'return';
}

interface Place {
  readonly path: string;
  readonly text: string;
  readonly statement: StatementAround;
  readonly call: string;
  readonly isAwaited: boolean;
  /** A semicolon where the file writes them. */
  readonly end: string;
  /** What a line further in begins with. */
  readonly unit: string;
}

function write(way: Way, { path: file, text, statement, call, isAwaited, end, unit }: Place): Edit {
  const { span, before, position } = statement;
  const code = text.slice(span.start, span.end);
  const [indent, isOnItsLine] = indentAt(text, before);
  switch (way) {
    case 'return': {
      const result = statement.function?.mayReturn;
      const check = `if (!${isAwaited ? `(await ${call})` : call}) return${result === 'undefined' || result === 'null' ? ` ${result}` : ''}${end}`;
      if (position === 'list') return { file, span: { start: before, end: before }, text: `${check}${isOnItsLine ? `\n${indent}` : `${end === '' ? ';' : ''} `}` };
      const inside = position === 'arrow' ? `return ${unwrapped(code)}${end}` : code;
      return { file, span, text: block([check, inside], indent, unit) };
    }
    case 'if':
      // What may have an `else` behind it stays a block.
      return { file, span, text: position === 'body' ? block([`if (${isAwaited ? 'await ' : ''}${call}) ${code}`], indent, unit) : `if (${isAwaited ? 'await ' : ''}${call}) ${block([code], indent, unit)}` };
    case 'then': {
      const answer = /\bisGranted\b/.test(code) ? 'isConsentGiven' : 'isGranted';
      const statementText = `void ${call}.then(${answer} => ${block([`if (${answer}) ${code}`], indent, unit)})${end}`;
      return { file, span, text: position === 'body' ? block([statementText], indent, unit) : statementText };
    }
  }
}

/** Writes lines as a block whose braces stand at an indent. Lines inside a template literal would change by being moved, so then none is. */
function block(lines: readonly string[], indent: string, unit: string): string {
  const moved = lines.map(line => (line.includes('`') ? line : line.replace(/\n(?=[ \t]*\S)/g, `\n${unit}`)));
  return `{\n${moved.map(line => `${indent}${unit}${line}\n`).join('')}${indent}}`;
}

/** An object that an arrow gives stands in parentheses, which `return` does not need. */
function unwrapped(code: string): string {
  return /^\(\s*\{[\s\S]*\}\s*\)$/.test(code) ? code.slice(1, -1).trim() : code;
}

function indentAt(text: string, offset: number): readonly [indent: string, isOnItsLine: boolean] {
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);
  return [/^[ \t]*/.exec(line)![0], line.trim() === ''];
}
