import { evidenceOfNames, type Evidence, type EvidenceContext } from '../../consent/evidence.js';
import { namesConsent, namesNeed } from '../../vocabulary/consent-words.js';
import { definitionOf, variableOf, writesOf, type Held } from '../values/definitions.js';
import { accessNames } from '../values/constant-value.js';

const asking = /^(?:has|is|get|check|allows|can|query|includes)$/;

/** Finds what the source's own words for a tested value say of consent: `consent?.replay`, `isAllowed('analytics')`; undefined where they say nothing. */
export function evidenceInWords(context: Pick<EvidenceContext, 'vocabulary'>, held: Held, depth = 8): Evidence | undefined {
  const operation = depth > 0 ? definitionOf(held) : undefined;
  if (!operation) return undefined;
  const into = (register: number) => evidenceInWords(context, { ...held, register }, depth - 1);
  switch (operation.kind) {
    case 'cast':
    case 'await':
      return into(operation.source);
    case 'unary':
      return operation.operator === '!' ? into(operation.operand) : undefined;
    case 'compare':
      return into(operation.left) ?? into(operation.right);
    case 'call': {
      const names = accessNames({ ...held, register: operation.callee });
      const texts = operation.arguments.flatMap(({ value }) => {
        const argument = definitionOf({ ...held, register: value });
        return argument?.kind === 'constant' && typeof argument.value === 'string' && argument.value.length < 60 ? [argument.value] : [];
      });
      const last = names.at(-1);
      const named = last === undefined ? undefined : namesConsent(context.vocabulary, [last, ...texts].join(' ')) ?? namesConsent(context.vocabulary, last);
      // `consent.has(purpose)`: what is asked is the thing, by a method that says no more.
      if (!named && last !== undefined && asking.test(last)) return evidenceOfNames(context, names.slice(0, -1), false);
      return named ? { purposes: named.purposes, level: named.level ?? 'purpose', shape: 'flag', isCertain: false, answers: [] } : undefined;
    }
    case 'member':
    case 'global':
      return evidenceOfNames(context, accessNames(held), false);
    case 'read': {
      const variable = variableOf(held.file, operation.variable);
      const [only, ...others] = writesOf(held.file, operation.variable);
      if (variable.kind === 'made') return only && others.length === 0 ? evidenceInWords(context, { file: held.file, function: only.function, register: only.operation.source }, depth - 1) : undefined;
      return evidenceOfNames(context, [variable.name], false) ?? (variable.kind === 'const' && only && others.length === 0 ? evidenceInWords(context, { file: held.file, function: only.function, register: only.operation.source }, depth - 1) : undefined);
    }
    default:
      return undefined;
  }
}

/** Whether the source's own words for a tested value ask if consent is needed: `didomi.isConsentRequired() === true`. */
export function asksForNeed({ vocabulary }: Pick<EvidenceContext, 'vocabulary'>, held: Held, depth = 4): boolean {
  const operation = depth > 0 ? definitionOf(held) : undefined;
  switch (operation?.kind) {
    case 'cast': case 'await': return asksForNeed({ vocabulary }, { ...held, register: operation.source }, depth - 1);
    case 'unary': return asksForNeed({ vocabulary }, { ...held, register: operation.operand }, depth - 1);
    case 'compare': return asksForNeed({ vocabulary }, { ...held, register: operation.left }, depth - 1);
    case 'call': case 'member': case 'read': return namesNeed(vocabulary, accessNames(operation.kind === 'call' ? { ...held, register: operation.callee } : held).at(-1) ?? '');
    default: return false;
  }
}
