import { readExpression, readModuleHead, type ConsentGrant, type ExpressionShape, type FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `withdrawalSuggestions` suggests, by `titleId`. */
export const withdrawalTitles = {
  addWithdrawal: { en: "Add '{{name}}', which takes it back", 'zh-cn': '增加用于撤回同意的“{{name}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** What calls of a store that deletes go by, beside those that write. */
const removals: Readonly<Record<string, string>> = { setItem: 'removeItem', setStorageSync: 'removeStorageSync', setItemAsync: 'deleteItemAsync' };

/** Constants that say yes, and what says no in the same way. */
const opposites: readonly (readonly [yes: RegExp, no: string])[] = [[/^true$/, 'false'], [/^(['"])granted\1$/, "'denied'"], [/^(['"])(?:yes|accepted|agreed)\1$/, "'no'"]];

/**
 * Suggests a function that takes back what a call records: the key is removed, or the call repeated with a no. Where it is offered to
 * people is for a person to decide. At most one; none where the call needs what only its own function knows.
 */
export function withdrawalSuggestions({ path, text }: FileFacts, { span }: ConsentGrant): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (path.endsWith('.vue') || call?.kind !== 'call' || call.callee.kind !== 'path' || call.callee.root !== undefined) return [];
  const head = readModuleHead(path, text);
  const name = 'withdrawConsent';
  const [root] = call.callee.names;
  const isKnownEverywhere = /^(?:localStorage|sessionStorage|window|wx|uni|my|tt)$/.test(root!) || head.imports.some(({ names }) => names.some(({ local }) => local === root));
  if (!isKnownEverywhere || head.declared.has(name) || !call.arguments.every(isConstant)) return [];
  const undone = removed(text, call) ?? refused(text, call);
  if (undone === undefined) return [];
  const isAwaited = /await\s*$/.test(text.slice(0, span.start));
  const end = head.hasSemicolons ? ';' : '';
  const code = `${isAwaited ? 'async ' : ''}function ${name}() {\n${head.indent}${isAwaited ? 'await ' : ''}${undone}${end}\n}`;
  const isModule = !head.isCommonJs && (head.imports.length > 0 || /^export\b/m.test(text));
  const body = text.trimEnd().length;
  return [{ kind: 'suggestion', titleId: 'addWithdrawal', data: { name }, edits: [{ file: path, span: { start: body, end: text.length }, text: `\n\n${isModule ? 'export ' : ''}${code}\n` }] }];
}

type Call = Extract<ExpressionShape, { kind: 'call' }>;

function removed(text: string, { callee, arguments: given }: Call): string | undefined {
  if (callee.kind !== 'path' || given.length !== 2) return undefined;
  const last = callee.names.at(-1)!;
  const removal = removals[last];
  const [key] = given;
  return removal === undefined || key === undefined ? undefined : `${text.slice(callee.span.start, callee.span.end - last.length)}${removal}(${text.slice(key.span.start, key.span.end)})`;
}

/** The call with each constant that says yes turned; undefined where none does. */
function refused(text: string, { span, arguments: given }: Call): string | undefined {
  const turned = constantsIn(given).flatMap(constant => {
    const written = text.slice(constant.span.start, constant.span.end);
    const no = opposites.find(([yes]) => yes.test(written))?.[1];
    return no === undefined ? [] : [{ ...constant.span, no }];
  });
  if (turned.length === 0) return undefined;
  return turned.reduceRight((code, { start, end, no }) => code.slice(0, start - span.start) + no + code.slice(end - span.start), text.slice(span.start, span.end));
}

function constantsIn(expressions: readonly ExpressionShape[]): readonly ExpressionShape[] {
  return expressions.flatMap(one => (one.kind === 'constant' ? [one] : one.kind === 'object' ? constantsIn(one.properties.map(({ value }) => value)) : one.kind === 'array' ? constantsIn(one.elements) : []));
}

function isConstant(expression: ExpressionShape): boolean {
  switch (expression.kind) {
    case 'constant': return true;
    case 'object': return expression.properties.every(({ kind, value }) => kind === 'value' && isConstant(value));
    case 'array': return expression.elements.every(isConstant);
    // `new Date().toISOString()`, `Date.now()`.
    case 'call': return expression.arguments.every(isConstant) && isConstant(expression.callee);
    case 'path': return expression.root === undefined ? expression.names[0] === 'Date' || (expression.names[0] === 'JSON' && expression.names[1] === 'stringify') : isConstant(expression.root);
    default: return false;
  }
}
