import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import type { Operation } from '../../ir/operation.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { QuestionWords } from '../../vocabulary/vocabulary.js';
import { speaks, speaksTogether } from '../../vocabulary/wording.js';
import type { FactWorld } from '../fact-world.js';
import { asksForData } from '../refusals/asked-matter.js';
import { shownIn } from '../refusals/shown-in.js';
import { accessNames, constantOf } from '../values/constant-value.js';
import type { Held } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';

/** A place where a person is asked for consent or a permission, or sent to the settings to give it. */
export interface Question {
  readonly file: FileIr;
  readonly function: number;
  readonly block: number;
  readonly operation: Operation;
  readonly span: Span;
  /** What asks, as the source calls it: `wx.showModal`, `setShowConsent`. */
  readonly name: string;
  readonly topic: 'consent' | 'permission' | 'settings';
}

/** Finds what one function asks, in itself. */
export function questionsIn(world: FactWorld, file: FileIr, index: number): readonly Question[] {
  return world.kept.of(`questions of ${file.path}`, () => questionsByFunction(world, world.files.get(file.path)!)).get(index) ?? [];
}

function questionsByFunction(world: FactWorld, file: FileIr): ReadonlyMap<number, readonly Question[]> {
  const found = new Map<number, readonly Question[]>();
  for (const { index, blocks } of file.functions) {
    const asked = blocks.flatMap(({ operations }, block) => operations.flatMap(operation => {
      const said = questionOf(world, { file, function: index }, operation);
      return said ? [{ file, function: index, block, operation, span: operation.span, ...said }] : [];
    }));
    if (asked.length > 0) found.set(index, asked);
  }
  return found;
}

function questionOf(world: FactWorld, place: Omit<Held, 'register'>, operation: Operation): Pick<Question, 'name' | 'topic'> | undefined {
  if (operation.kind === 'write-member') {
    const key = 'name' in operation.key ? operation.key.name : '';
    const names = [...accessNames({ ...place, register: operation.object }), key];
    const name = key === 'value' ? (names.at(-2) ?? '') : key;
    return showsQuestion(world.vocabulary.questions, name) && constantOf(world, { ...place, register: operation.source })?.value === true ? { name: names.filter(one => one !== 'value').join('.'), topic: 'consent' } : undefined;
  }
  if (operation.kind !== 'call' || operation.form === 'super') return undefined;
  const names = accessNames({ ...place, register: operation.callee });
  const last = names.at(-1) ?? '';
  const name = names.join('.');
  const { questions } = world.vocabulary;
  const [first] = operation.arguments.map((argument): Held => ({ ...place, register: argument.value }));
  if (speaks(questions.settings, last)) return { name, topic: 'settings' };
  if (/^(?:setData|setState)$/.test(last)) {
    const shown = first && keySetTrue(world, first);
    return shown === undefined ? undefined : { name: `${name}.${shown}`, topic: 'consent' };
  }
  if (/^set[A-Z]/.test(last)) return first && showsQuestion(questions, last.slice(3)) && constantOf(world, first)?.value === true ? { name, topic: 'consent' } : undefined;
  const topic = topicOfName(questions, names);
  if (topic) return { name, topic };
  // `onAlert` tells whoever listens.
  if (!speaks(questions.dialogs, last) || /^on[A-Z]/.test(last)) return undefined;
  const texts = operation.arguments.map(argument => shownIn(world, { ...place, register: argument.value })).join(' ');
  // What only tells of an error asks nothing.
  if (asksForData(world, texts) && speaks(questions['consent-questions'], texts)) return { name, topic: 'consent' };
  return speaks(questions['permission-questions'], texts) || speaksTogether(questions['permission-acts'], questions['permission-objects'], texts, 10) || speaksTogether(questions.opening, questions.opened, texts, 40) ? { name, topic: 'permission' } : undefined;
}

function keySetTrue(world: FactWorld, held: Held): string | undefined {
  const placed = traceOperation(world, held);
  if (!placed || !isKind(placed, 'object')) return undefined;
  for (const property of placed.operation.properties) {
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    if (property.kind === 'value' && key !== undefined && showsQuestion(world.vocabulary.questions, key) && constantOf(world, { ...placed, register: property.value })?.value === true) return key;
  }
  return undefined;
}

/** Whether a state is that of a question being shown: `showPrivacy`, `consentVisible`, `isAgreementOpen`. */
function showsQuestion({ topics, showing, asides }: QuestionWords, name: string): boolean {
  return speaks(topics, name) && speaks(showing, name) && !speaks(asides, name);
}

function topicOfName(questions: QuestionWords, names: readonly string[]): 'consent' | 'permission' | undefined {
  const last = names.at(-1) ?? '';
  const words = splitWords(last);
  const asks = speaks(questions.asking, last) && !speaks(questions.asides, last);
  if (asks && speaks(questions.topics, last) && !words.includes('permission')) return 'consent';
  if (speaks(questions['asking-chinese'], last) && speaks(questions['topics-chinese'], last)) return 'consent';
  if (asks && words.some(word => word === 'permission' || word === 'authorization')) return 'permission';
  if (last === 'authorize' && names.length > 1 && /^(?:wx|uni|my|tt|swan|qq|dd|[Tt]aro)$/.test(names[0]!)) return 'permission';
  return /^request(?:Multiple)?$/.test(last) && names.slice(0, -1).some(name => /permission/i.test(name)) ? 'permission' : undefined;
}
