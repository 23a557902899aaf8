import type { DeclaredType } from '../../ir/declared-type.js';
import type { FileIr } from '../../ir/file-ir.js';
import type { Place, Span } from '../../ir/span.js';
import type { ScopedType } from '../../linking/declared-types.js';
import { createStatedTypes } from '../../linking/stated-types.js';
import { classifyPath } from '../../vocabulary/classify-name.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { LinkedProgram } from '../linked-program.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';
import type { KnownRecord, RecordField } from './record.js';

/**
 * Finds the fields of what a variable or a property holds that is read at a span: by its declared type, else by the object that it is made
 * of. Undefined where nothing tells all of them.
 */
export function recordAt(program: LinkedProgram, vocabulary: Vocabulary, file: FileIr, span: Span): KnownRecord | undefined {
  const reading = [...operationsOf(file, 'read'), ...operationsOf(file, 'member')].find(({ operation }) => operation.span.start === span.start && operation.span.end === span.end);
  const names = reading && namesOf(heldBy(reading));
  if (names === undefined) return undefined;
  const held = heldBy(reading!);
  const type = typeOf(program, held, deepest);
  const ownerType = type?.type.kind === 'name' ? type.type.name : undefined;
  const fields = type ? fieldsOfType(program, type) : fieldsMade(program, held);
  if (!fields?.length || !fields.every(name => isName.test(name))) return undefined;
  return {
    fields: fields.map((name): RecordField => {
      const category = classifyPath(vocabulary, [...names, name], ownerType)?.category;
      return { name, ...(category !== undefined && { category }) };
    }),
    mayBeMissing: type !== undefined && mayBeNothing(type.type),
  };
}

const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** Declarations further away are not followed. */
const deepest = 8;

/** A type that has more members than these is no record that somebody picks fields of. */
const mostFields = 40;

function heldBy({ file, function: index, operation }: Placed<'read'> | Placed<'member'>): Held {
  return { file, function: index, register: operation.target };
}

/** The words that lead to it, as they are written. */
function namesOf(held: Held): readonly string[] | undefined {
  const operation = definitionOf(held);
  switch (operation?.kind) {
    case 'read': return [variableOf(held.file, operation.variable).name];
    case 'this': return [];
    case 'cast': return namesOf({ ...held, register: operation.source });
    case 'member': {
      const around = namesOf({ ...held, register: operation.object });
      const name = nameOfKey(held, operation.key);
      return around && name !== undefined ? [...around, name] : undefined;
    }
    default: return undefined;
  }
}

function fieldsOfType({ types }: LinkedProgram, type: ScopedType): readonly string[] | undefined {
  const kind = withoutNothing(type.type);
  // Of one of several types nobody knows which fields it has; a list has none.
  if (kind === undefined || (kind.kind !== 'name' && kind.kind !== 'object' && kind.kind !== 'intersection') || types.memberType(type, '%element')) return undefined;
  const members = types.membersOf(type).filter(member => member.type.kind !== 'function');
  return members.length > mostFields ? undefined : members.flatMap(({ member }) => member?.name ?? []);
}

/** The type but for null and undefined; undefined where it is one of several others. */
function withoutNothing(type: DeclaredType): DeclaredType | undefined {
  if (type.kind !== 'union') return type;
  const others = type.members.filter(member => !isNothing(member));
  return others.length === 1 ? others[0] : undefined;
}

function mayBeNothing(type: DeclaredType): boolean {
  return type.kind === 'union' && type.members.some(isNothing);
}

function isNothing(type: DeclaredType): boolean {
  return (type.kind === 'literal' && type.value === null) || (type.kind === 'name' && /^(?:null|undefined|void)$/.test(type.name));
}

/** The names of the object literal that it is made of, where nothing is spread into it or added to it. */
function fieldsMade(program: LinkedProgram, held: Held): readonly string[] | undefined {
  const made = traceOperation(program, held);
  if (made === undefined || !isKind(made, 'object')) return undefined;
  const names = made.operation.properties.map(property => (property.kind === 'value' ? nameOfKey(made, property.key) : undefined));
  return names.includes(undefined) ? undefined : [...new Set(names.flatMap(name => name ?? []))];
}

/** What is declared of a value: of the variable that has it, of the type that it is a member of, of the function that gives it. */
function typeOf(program: LinkedProgram, held: Held, depth: number): ScopedType | undefined {
  const operation = depth === 0 ? undefined : definitionOf(held);
  const further = (register: number) => typeOf(program, { ...held, register }, depth - 1);
  switch (operation?.kind) {
    case 'read': return typeOfVariable(program, held.file, operation.variable, depth);
    case 'cast': return operation.form === 'non-null' ? further(operation.source) : { file: held.file.path, type: operation.type };
    case 'await': {
      const promise = further(operation.source);
      return promise && program.types.memberType(promise, '%awaited');
    }
    case 'member': {
      const owner = further(operation.object);
      const name = nameOfKey(held, operation.key);
      return owner && name !== undefined ? program.types.memberType(owner, name) : undefined;
    }
    case 'call': {
      const callee = traceOperation(program, { ...held, register: operation.callee });
      const body = callee && isKind(callee, 'function') ? callee.file.functions[callee.operation.function] : undefined;
      return body?.returnType ? { file: callee!.file.path, type: body.returnType } : statedAt(program, operation.span);
    }
    default: return undefined;
  }
}

function typeOfVariable(program: LinkedProgram, file: FileIr, reference: { readonly owner: number; readonly index: number }, depth: number): ScopedType | undefined {
  const variable = variableOf(file, reference);
  const parameter = variable.kind === 'parameter' ? file.functions[reference.owner]!.parameters[reference.index] : undefined;
  const type = variable.type ?? (parameter?.name === variable.name ? parameter.type : undefined);
  if (type) return { file: file.path, type };
  const [write, ...others] = writesOf(file, reference);
  const made = write && others.length === 0 && variable.kind !== 'parameter' ? typeOf(program, { file, function: write.function, register: write.operation.source }, depth - 1) : undefined;
  if (made) return made;
  const asked = program.oracle?.typeAt(variable.span);
  return asked && { file: file.path, type: asked };
}

function statedAt({ files, oracle }: LinkedProgram, place: Place): ScopedType | undefined {
  return createStatedTypes(files, oracle)(place);
}
