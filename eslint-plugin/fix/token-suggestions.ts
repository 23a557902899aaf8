import { readModuleHead, type ConsentNeed, type ConsentProof, type FileFacts } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';
import { isTypeScript } from './scaffold-guard.js';

/** The titles of what `tokenSuggestions` suggests, by `titleId`. */
export const tokenTitles = {
  takeToken: { en: "Ask callers for a proof of consent: '{{parameter}}'", 'zh-cn': '要求调用方提供同意凭证：“{{parameter}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** The type of a proof that only what asked a person can make. */
const typeName = 'SeparateConsent';

/**
 * Suggests to let a function be called with a proof of consent alone, made by what asks the person. At most one; none where something is asked, where somebody in the
 * project calls it, who would have none to give, or where its parameters leave no place for one.
 */
export function tokenSuggestions({ path, text, describe }: FileFacts, proof: ConsentProof, need: ConsentNeed): readonly Fix[] {
  const [entry, ...steps] = proof.proven || proof.gap !== 'none' || proof.trigger !== 'unknown' || need.level !== 'separate' ? [] : proof.path;
  if (entry?.kind !== 'entry' || entry.place.file !== path || steps.some(({ kind }) => kind === 'call') || !isTypeScript(path, text) || path.endsWith('.vue')) return [];
  const head = readModuleHead(path, text);
  const list = parametersIn(text, entry.place.start, entry.place.end);
  if (!list || head.declared.has(typeName) || head.isCommonJs) return [];
  const given = text.slice(list.start, list.end);
  if (/\bconsent\b|\.\.\.|[?=]/.test(given)) return [];
  const purpose = need.purposes[0] ?? describe(need.category, 'en').toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
  const parameter = `consent: ${typeName}<${head.quote}${purpose}${head.quote}>`;
  const end = head.hasSemicolons ? ';' : '';
  const type = `declare const given: unique symbol${end}\n\n/** Shows that somebody agreed to this alone. Only what asked them makes one. */\nexport interface ${typeName}<Purpose extends string> {\n${head.indent}readonly [given]: Purpose${end}\n}`;
  const written = given.trimEnd();
  const last = list.start + written.length;
  const separator = written === '' ? '' : written.endsWith(',') ? ' ' : ', ';
  const line = text.slice(text.lastIndexOf('\n', last - 1) + 1, last);
  const isOnLines = written.includes('\n') && separator !== '';
  const indent = /^[ \t]*/.exec(line)![0];
  const edits: readonly Edit[] = [
    { file: path, span: { start: head.place.at, end: head.place.at }, text: head.place.after ? `\n\n${type}` : `${type}\n\n` },
    { file: path, span: { start: last, end: last }, text: isOnLines ? `${written.endsWith(',') ? '' : ','}\n${indent}${parameter}${written.endsWith(',') ? ',' : ''}` : `${separator}${parameter}` },
  ];
  return head.declared.has('given') ? [] : [{ kind: 'suggestion', titleId: 'takeToken', data: { parameter }, edits }];
}

/** Finds what stands between the parentheses of a function's parameters. */
function parametersIn(text: string, from: number, to: number): { readonly start: number; readonly end: number } | undefined {
  const head = /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\b[\s*]*[\w$]*|[\w$]+)?\s*(?:<[^()]*>)?\s*\(/.exec(text.slice(from, to));
  if (!head) return undefined;
  const start = from + head[0].length;
  let depth = 1;
  for (let at = start; at < to; at++) {
    const character = text[at]!;
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character) && --depth === 0) return { start, end: at };
  }
  return undefined;
}
