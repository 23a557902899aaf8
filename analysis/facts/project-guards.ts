import { strengthOf } from '../consent/consent-level.js';
import type { EvidenceContext } from '../consent/evidence.js';
import type { FileIr } from '../ir/file-ir.js';
import { isAlike } from '../ir/is-alike.js';
import { proveConsent } from '../consent/prove-consent.js';
import type { DeclaredType } from '../ir/declared-type.js';
import type { Parameter } from '../ir/function-body.js';
import type { TypeResolver } from '../linking/declared-types.js';
import type { Heap } from '../summaries/heap.js';
import type { FunctionKey, Value } from '../summaries/value.js';
import { findsAnswer } from '../vocabulary/answer-functions.js';
import { namesConsent } from '../vocabulary/consent-words.js';
import { purposeCovers } from '../vocabulary/purposes.js';
import { callFunction } from './call-function.js';
import type { DeclaredGuard } from './context.js';
import type { LinkedProgram } from './linked-program.js';
import type { ConsentNeed, ProjectGuard } from './facts.js';
import { inEachFile } from './in-each-file.js';

/**
 * Finds the project's own consent checks: exported functions that the policy declares or whose name asks for consent, and that can
 * be called with a purpose or with nothing. Whether what one answers is evidence enough is found when it is asked.
 *
 * *Shape*: those the policy declares first, then by file and name.
 */
export function findProjectGuards(program: LinkedProgram, heap: () => Heap, evidence: () => EvidenceContext): readonly ProjectGuard[] {
  const found = [...inEachFile(program, 'exported guards', file => guardsIn(file, program, heap, evidence), isSaidAlike).values()].flat();
  const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return found.sort((left, right) => Number(right.isDeclared) - Number(left.isDeclared) || compare(left.file, right.file) || compare(left.name, right.name));
}

type FoundGuard = ProjectGuard & { readonly isDeclared: boolean };

/** Whether guards are the same to whoever sees them; what they answer is found when they are asked. */
function isSaidAlike(before: readonly FoundGuard[], now: readonly FoundGuard[]): boolean {
  const said = (guards: readonly FoundGuard[]) => guards.map(({ name, file, isDefault, isDeclared, isAsync }) => [name, file, isDefault, isDeclared, isAsync]);
  return isAlike(said(before), said(now));
}

function guardsIn(file: FileIr, program: LinkedProgram, heap: () => Heap, evidence: () => EvidenceContext): readonly FoundGuard[] {
  return file.exports.flatMap(record => {
    const value = record.kind === 'local' ? (program.exportedValue(file.path, record.exported) ?? []) : [];
    const [only] = value;
    if (record.kind !== 'local' || value.length !== 1 || only?.atom.kind !== 'function' || only.atom.key.file !== file.path) return [];
    return toGuard({ key: only.atom.key, exported: record.exported }, program, heap, evidence) ?? [];
  });
}

function toGuard({ key, exported }: { readonly key: FunctionKey; readonly exported: string }, program: LinkedProgram, heap: () => Heap, evidenceNow: () => EvidenceContext): FoundGuard | undefined {
  const evidence = evidenceNow();
  const body = program.body(key);
  const name = exported === 'default' ? body.name : exported;
  const declaredIndex = program.declaredGuard(key);
  const declared = declaredIndex === undefined ? undefined : evidence.declared[declaredIndex];
  // A component and a hook run where React lets them, not before a statement.
  if (name === undefined || /^[A-Z]|^use[A-Z]/.test(name)) return undefined;
  if (!declared && !(findsAnswer(evidence.vocabulary, name) && namesConsent(evidence.vocabulary, name))) return undefined;
  const asks = argumentsOf(body.parameters, declared);
  if (asks === undefined) return undefined;
  const literals = asks === 'purpose' ? literalsOf({ file: key.file, parameter: body.parameters[0] }, program.types) : [];
  const isEnough = (purpose: string | undefined, need: ConsentNeed): boolean => {
    if (declared) {
      const granted = typeof declared.purpose === 'string' ? declared.purpose : purpose;
      // Separate consent says what it is for.
      const level = granted === undefined && strengthOf(declared.level) > strengthOf('purpose') ? 'purpose' : declared.level;
      return strengthOf(level) >= strengthOf(need.level) && (granted === undefined || needsOf(need).some(one => purposeCovers(evidence.vocabulary, granted, one)));
    }
    return isProven(callFunction(program, heap(), key, purpose === undefined ? [] : [purpose]), need, evidenceNow());
  };
  const guard: FoundGuard = {
    name, file: key.file, isDefault: exported === 'default', isDeclared: declared !== undefined,
    isAsync: body.isAsync || (body.returnType?.kind === 'name' && /^Promise(Like)?$/.test(body.returnType.name)) || program.summaryOf(key)?.returns.some(({ atom }) => atom.kind === 'object' && atom.shape === 'promise') === true,
    ask(need) {
      if (asks === 'nothing') return isEnough(undefined, need) ? {} : undefined;
      const candidates = literals.length > 0 ? inOrderOf(needsOf(need), literals, evidence) : needsOf(need).flatMap(one => wordsFor(one, evidence));
      const purpose = candidates.find(one => isEnough(one, need));
      return purpose === undefined ? undefined : { purpose };
    },
  };
  return guard;
}

function isProven(answer: Value, need: ConsentNeed, evidence: EvidenceContext): boolean {
  const condition = { kind: 'holds', value: answer, asks: 'truthy', not: false, size: 1 } as const;
  return answer.length > 0 && proveConsent(evidence, condition, need).strength >= strengthOf(need.level);
}

/** Whether a function is called with nothing, or with a purpose alone; undefined where it wants something else. */
function argumentsOf(parameters: readonly Parameter[], declared: DeclaredGuard | undefined): 'nothing' | 'purpose' | undefined {
  const [first, ...others] = parameters;
  if (declared && typeof declared.purpose === 'object') return 'argument' in declared.purpose && declared.purpose.argument === 0 && others.every(isOptional) ? 'purpose' : undefined;
  if (first === undefined || (isOptional(first) && declared)) return 'nothing';
  if (!others.every(isOptional) || first.rest) return undefined;
  const named = /purpose|categor|kind|scope|topic|type|feature/i.test(first.name ?? '');
  const isText = first.type === undefined ? named : mayBeText(first.type) && (named || first.type.kind !== 'name' || first.type.name !== 'string');
  if (isText) return 'purpose';
  return isOptional(first) ? 'nothing' : undefined;
}

function isOptional(parameter: Parameter): boolean {
  return parameter.optional || parameter.rest;
}

function mayBeText(type: DeclaredType): boolean {
  switch (type.kind) {
    case 'name': return type.name === 'string' || !/^(number|boolean|bigint|symbol|object|null|undefined|never|void)$/.test(type.name);
    case 'literal': return typeof type.value === 'string';
    case 'union': return type.members.some(mayBeText);
    case 'other': return /\[['"]\w+['"]\]|keyof|typeof/.test(type.text);
    default: return false;
  }
}

/** The texts that a parameter takes, where its type lists them; `Consent['purpose']` is looked up. */
function literalsOf({ file, parameter }: { readonly file: string; readonly parameter: Parameter | undefined }, types: TypeResolver): readonly string[] {
  const type = parameter?.type;
  if (type === undefined) return [];
  const [, owner, member] = type.kind === 'other' ? (/^(\w+)\s*\[\s*['"](\w+)['"]\s*\]$/.exec(type.text) ?? []) : [];
  const scoped = owner !== undefined && member !== undefined ? types.memberType({ file, type: { kind: 'name', name: owner, typeArguments: [] } }, member) : { file, type };
  return (scoped && types.literalValues(scoped))?.filter(value => typeof value === 'string') ?? [];
}

function needsOf({ purposes, category }: ConsentNeed): readonly string[] {
  return [...purposes, category];
}

/** The literals that cover what is needed, those for the first need first. */
function inOrderOf(needs: readonly string[], literals: readonly string[], { vocabulary }: EvidenceContext): readonly string[] {
  return needs.flatMap(need => literals.filter(literal => purposeCovers(vocabulary, literal, need)));
}

/** How code would name a need: a purpose by its id, a category by its last word, if that is understood, else by its key. */
function wordsFor(need: string, { vocabulary }: EvidenceContext): readonly string[] {
  if (!vocabulary.categories.has(need)) return [need];
  const word = need.split('.').at(-1)!;
  return purposeCovers(vocabulary, word, need) ? [word, need] : [need];
}
