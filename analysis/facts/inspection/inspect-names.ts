import type { FileIr } from '../../ir/file-ir.js';
import type { Operation } from '../../ir/operation.js';
import type { Span } from '../../ir/span.js';
import { classifyName, classifyPath, refusalOfPath } from '../../vocabulary/classify-name.js';
import { nearestWords } from '../../vocabulary/nearest-words.js';
import { definitionOf, variableOf } from '../values/definitions.js';
import type { InspectedName } from './inspection.js';
import { FunctionValues, type InspectionWorld } from './inspection-world.js';

/** Names that stand for the language and its platforms, not for data. */
const plain = /^(?:console|window|document|globalThis|module|exports|require|Promise|Object|Array|Math|JSON|undefined|this)$/;

/** Reads every name of a part of a file as the classifier does. */
export function inspectNames(world: InspectionWorld, file: FileIr, span: Span): readonly InspectedName[] {
  const values = new FunctionValues(world, file);
  const found = new Map<string, InspectedName>();
  const add = (name: InspectedName) => {
    const known = found.get(name.text);
    if (!known || (!known.taken && name.taken)) found.set(name.text, name);
  };
  for (const { index, blocks } of file.functions) {
    const operations = blocks.flatMap(block => block.operations);
    const within = operations.filter(operation => startsIn(nameSpanOf(operation), span));
    // `user.profile` of `user.profile.email` is a part of that name; what is called is not data.
    const inner = new Set(operations.flatMap(operation => (operation.kind === 'member' ? [operation.object] : operation.kind === 'call' ? [operation.callee] : [])));
    for (const operation of within) {
      if ((operation.kind === 'member' || operation.kind === 'read') && !inner.has(operation.target)) {
        const names = namesOf(file, index, operation);
        if (names.length > 0 && !plain.test(names[0]!)) add(readPath(world, values, index, operation.target, names, nameSpanOf(operation)));
      }
      if (operation.kind === 'object' || operation.kind === 'jsx') {
        const siblings = operation.properties.flatMap(property => ('key' in property && 'name' in property.key ? [property.key.name] : []));
        for (const property of operation.properties) if (property.kind === 'value' && 'name' in property.key && startsIn(property.span, span)) add(readProperty(world, property.key.name, siblings, property.span));
      }
    }
    for (const parameter of file.functions[index]!.parameters) {
      if (parameter.name !== undefined && startsIn(parameter.span, span)) add(readNames(world, [parameter.name], undefined, parameter.span));
    }
  }
  return [...found.values()].sort((left, right) => left.span.start - right.span.start);
}

function startsIn({ start }: Span, span: Span): boolean {
  return start >= span.start && start < span.end;
}

function nameSpanOf(operation: Operation): Span {
  return operation.kind === 'member' ? operation.nameSpan : operation.span;
}

/** The names by which a register is reached, as the source writes them: `user`, `contact`, `email`. */
function namesOf(file: FileIr, index: number, operation: Operation): readonly string[] {
  const names: string[] = [];
  for (let step: Operation | undefined = operation, depth = 0; step && depth < 8; depth++) {
    switch (step.kind) {
      case 'member':
        if (!('name' in step.key)) return names;
        names.unshift(step.key.name);
        step = definitionOf({ file, function: index, register: step.object });
        continue;
      case 'read': {
        const { name, kind } = variableOf(file, step.variable);
        return name === '' || kind === 'import' || kind === 'function' || kind === 'class' ? (names.length > 0 && name !== '' ? [name, ...names] : []) : [name, ...names];
      }
      case 'global': return [step.name, ...names];
      case 'await': case 'cast':
        step = definitionOf({ file, function: index, register: step.source });
        continue;
      default: return names;
    }
  }
  return names;
}

/** Where the value is a parameter or a field of one, what is declared of it has a say. */
function readPath(world: InspectionWorld, values: FunctionValues, index: number, register: number, names: readonly string[], span: Span): InspectedName {
  const place = values.valueOf(index, register).find(({ atom }) => atom.kind === 'place')?.atom;
  const known = place?.kind === 'place' ? world.labels.namesOf(place) : undefined;
  const isSame = known !== undefined && known.names.filter(name => !name.startsWith('%')).at(-1) === names.at(-1);
  if (isSame && known.declaredType === 'boolean') return { text: names.join('.'), span, refusal: 'type', nearest: [] };
  return readNames(world, names, isSame ? known.ownerType : undefined, span);
}

function readNames({ vocabulary }: InspectionWorld, names: readonly string[], ownerType: string | undefined, span: Span): InspectedName {
  const text = names.join('.');
  const taken = classifyPath(vocabulary, names, ownerType);
  if (taken) return { text, span, taken: { category: taken.category, confidence: taken.confidence, because: taken.because }, nearest: [] };
  const refusal = refusalOfPath(vocabulary, names, ownerType);
  return { text, span, ...(refusal && { refusal }), nearest: refusal === 'no-word' ? nearestWords(vocabulary, names.at(-1)!) : [] };
}

function readProperty({ vocabulary }: InspectionWorld, name: string, siblings: readonly string[], span: Span): InspectedName {
  const taken = classifyName(vocabulary, { name, siblings });
  if (taken) return { text: name, span, taken: { category: taken.category, confidence: taken.confidence, because: taken.because }, nearest: [] };
  const refusal = refusalOfPath(vocabulary, [name]);
  return { text: name, span, ...(refusal && { refusal }), nearest: refusal === 'no-word' ? nearestWords(vocabulary, name) : [] };
}
