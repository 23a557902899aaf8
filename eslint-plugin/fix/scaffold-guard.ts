import type { ConsentNeed, FileFacts, ModuleHead } from '../../analysis/index.js';
import type { Edit } from '../rule.js';

/** A check of consent that a file does not have yet, and how it is asked. */
export interface ScaffoldedGuard {
  readonly local: string;
  readonly purpose: string;
  readonly edit: Edit;
}

/**
 * Writes a check that says yes once an answer is kept in the browser's or mini-program's own store, for a project that has none. What asks
 * the person and keeps the answer is theirs to write; until then it says no. Undefined where code may run elsewhere, or more is needed.
 */
export function scaffoldGuard({ path, text, describe }: FileFacts, need: ConsentNeed, { declared, place, quote, hasSemicolons, indent, isCommonJs, imports }: ModuleHead): ScaffoldedGuard | undefined {
  const read = storeOf(path, text)?.read;
  if (read === undefined || need.level === 'written') return undefined;
  const isSeparate = need.level === 'separate';
  const local = isSeparate ? 'hasSeparateConsent' : 'hasConsent';
  if (declared.has(local)) return undefined;
  const purpose = need.purposes[0] ?? describe(need.category, 'en').toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
  const isTyped = isTypeScript(path, text);
  // A component's script exports nothing; elsewhere other files may use the same check.
  const isShared = !path.endsWith('.vue') && !isCommonJs && (imports.length > 0 || /^export\b/m.test(text));
  const signature = isTyped ? `${local}(purpose: string): boolean` : `${local}(purpose)`;
  const end = hasSemicolons ? ';' : '';
  const lines = `${isShared ? 'export ' : ''}function ${signature} {\n${indent}return ${read(`\`${isSeparate ? 'separate-consent' : 'consent'}:\${purpose}\``)} === ${quote}granted${quote}${end}\n}`;
  return { local, purpose, edit: { file: path, span: { start: place.at, end: place.at }, text: place.after ? `\n\n${lines}` : `${lines}\n\n` } };
}

/** How something is read from what a device keeps, and written there. */
export interface KnownStore {
  readonly read: (key: string) => string;
  readonly write: (key: string, value: string) => string;
}

/** Whether what is written into a file may have types. */
export function isTypeScript(path: string, text: string): boolean {
  return /\.[cm]?tsx?$/.test(path) || (path.endsWith('.vue') && /<script[^>]*\blang=["']tsx?["']/.test(text));
}

/** Finds how a device keeps something; undefined where nothing says that the code runs on one. */
export function storeOf(path: string, text: string): KnownStore | undefined {
  const api = /(?<![\w.$])(wx|uni)\.\w+\s*\(/.exec(text)?.[1];
  if (api !== undefined) return { read: key => `${api}.getStorageSync(${key})`, write: (key, value) => `${api}.setStorageSync(${key}, ${value})` };
  const isInBrowser = /(?<![\w.$])(?:window|document|localStorage|sessionStorage)\b|(?<![\w.$])navigator\.(?!navigate)|\bHTML\w*Element\b/.test(text) || (/\.[jt]sx$|\.vue$/.test(path) && /<(?:div|form|button|input|video|span|section|main|p|img|canvas)[\s>/]/.test(text));
  return isInBrowser ? { read: key => `localStorage.getItem(${key})`, write: (key, value) => `localStorage.setItem(${key}, ${value})` } : undefined;
}
