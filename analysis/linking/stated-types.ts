import type { DeclaredType } from '../ir/declared-type.js';
import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Operation, Register } from '../ir/operation.js';
import type { Place, Span } from '../ir/span.js';
import type { ScopedType } from './declared-types.js';
import type { TypeOracle } from './type-oracle.js';

/** Answers what the source says that the value of an expression is; `undefined` where it says nothing of it. */
export type StatedTypes = (place: Place) => ScopedType | undefined;

/**
 * Finds the types that people state of what they get: `(await load()) as Customer`, `const customer: Customer = await load()`,
 * `return response.json()` in a function that promises one. A file is read when it is first asked about. Where nobody states
 * anything, the oracle is asked.
 */
export function createStatedTypes(files: ReadonlyMap<string, FileIr>, oracle?: TypeOracle): StatedTypes {
  return place => {
    const file = files.get(place.file);
    const type = file && (typesStatedIn(file).get(keyOf(place)) ?? oracle?.typeAt(place));
    return type && { file: place.file, type };
  };
}

/** The types that a file states, in the order of its operations, by where the value is got. */
export function typesStatedIn(file: FileIr): ReadonlyMap<string, DeclaredType> {
  let stated = known.get(file);
  if (!stated) known.set(file, (stated = readFile(file)));
  return stated;
}

const known = new WeakMap<FileIr, ReadonlyMap<string, DeclaredType>>();

function readFile(file: FileIr): ReadonlyMap<string, DeclaredType> {
  const stated = new Map<string, DeclaredType>();
  const made = new Map<number, Makers>();
  const makersIn = (index: number): Makers => {
    if (!made.has(index)) made.set(index, makersOf(file.functions[index]!));
    return made.get(index)!;
  };
  for (const body of file.functions) {
    const makers = makersIn(body.index);
    for (const { operations, end } of body.blocks) {
      for (const operation of operations) {
        const record = operation.kind === 'call' ? recordFound(file, makersIn, body.index, operation) : undefined;
        if (operation.kind === 'call' && record) state(stated, makers, operation.target, record);
        // `useCookie<boolean>('consent')`: what is kept there is what the call is told.
        if (operation.kind === 'call' && operation.typeArguments.length === 1) stateKept(stated, operation);
        if (operation.kind === 'cast' && operation.form !== 'non-null') state(stated, makers, operation.source, operation.type);
        if (operation.kind === 'write') {
          const type = file.functions[operation.variable.owner]?.variables[operation.variable.index]?.type;
          if (type) state(stated, makers, operation.source, type);
        }
      }
      if (end.kind === 'return' && end.value !== undefined && body.returnType && !body.isGenerator) state(stated, makers, end.value, body.isAsync ? awaited(body.returnType) : body.returnType);
    }
  }
  return stated;
}

/**
 * The type of what a class that keeps its records in a database finds by its own methods, and of what is found for it: `Customer.findOne(…)`,
 * `source.getRepository(Customer).findOne(…)` and `manager.findOne(Customer, …)` are customers. Where the name is no class of the project,
 * nobody finds anything by it.
 */
function recordFound(file: FileIr, makersIn: (index: number) => Makers, index: number, { callee, arguments: args }: Extract<Operation, { kind: 'call' }>): DeclaredType | undefined {
  const makers = makersIn(index);
  const method = makers.get(callee);
  if (method?.kind !== 'member' || !('name' in method.key)) return undefined;
  const isOne = findsOne.has(method.key.name);
  if (!isOne && !findsMany.has(method.key.name)) return undefined;
  const classNamed = (within: Makers, register: Register | undefined): string | undefined => {
    const read = register === undefined ? undefined : within.get(register);
    const name = read?.kind === 'read' ? file.functions[read.variable.owner]?.variables[read.variable.index]?.name : undefined;
    return name !== undefined && /^[A-Z]/.test(name) ? name : undefined;
  };
  const [within, owner] = constantBehind(makersIn, makers, makers.get(method.object));
  const [only, ...others] = owner?.kind === 'call' ? owner.arguments : [];
  const name = classNamed(makers, method.object) ?? (others.length === 0 ? classNamed(within, only?.value) : undefined) ?? (args.length > 1 ? classNamed(makers, args[0]!.value) : undefined);
  if (name === undefined) return undefined;
  const type: DeclaredType = { kind: 'name', name, typeArguments: [] };
  return promiseOf(isOne ? type : { kind: 'array', element: type });
}

/** What makes something, or the constant that it reads, with the makers of the function where that is. */
function constantBehind(makersIn: (index: number) => Makers, makers: Makers, maker: Operation | undefined): readonly [Makers, Operation | undefined] {
  if (maker?.kind !== 'read') return [makers, maker];
  const within = makersIn(maker.variable.owner);
  const source = within.constants.get(`${maker.variable.owner}.${maker.variable.index}`);
  return [within, source === undefined ? undefined : within.get(source)];
}

const findsOne: ReadonlySet<string> = new Set(['findOne', 'findOneBy', 'findOneOrFail', 'findOneByOrFail', 'findByPk', 'findByPrimary', 'findById', 'findOrCreate', 'create', 'build', 'findFirst']);
const findsMany: ReadonlySet<string> = new Set(['findAll', 'find', 'findBy', 'findMany', 'bulkCreate', 'findAndCountAll']);

function stateKept(stated: Map<string, DeclaredType>, { span, typeArguments: [type] }: Extract<Operation, { kind: 'call' }>): void {
  const alternatives = type!.kind === 'union' ? type!.members : [type!];
  if (alternatives.some(one => one.kind === 'name' && one.name === 'boolean') && !stated.has(keyOf(span))) stated.set(keyOf(span), type!);
}

function state(stated: Map<string, DeclaredType>, makers: Makers, register: Register, type: DeclaredType): void {
  if (type.kind === 'name' && saysNothing.has(type.name)) return;
  const maker = makers.get(register);
  switch (maker?.kind) {
    case 'call': case 'member':
      // What a cast says stands nearest.
      if (!stated.has(keyOf(maker.span))) stated.set(keyOf(maker.span), type);
      return;
    case 'await':
      if (!stated.has(keyOf(maker.span))) stated.set(keyOf(maker.span), type);
      return state(stated, makers, maker.source, promiseOf(type));
    case 'cast': return maker.form === 'non-null' ? state(stated, makers, maker.source, type) : undefined;
    // `const { account } = await load(); return account as Account;`
    case 'read': {
      const source = makers.constants.get(`${maker.variable.owner}.${maker.variable.index}`);
      return source === undefined ? undefined : state(stated, makers, source, type);
    }
    default:
  }
}

const saysNothing: ReadonlySet<string> = new Set(['any', 'unknown', 'object', 'never', 'const']);

/** The operations of a function that make what its registers hold. */
export interface Makers extends ReadonlyMap<Register, Operation> {
  /** What the constants of the function are made of, by owner and index. */
  readonly constants: ReadonlyMap<string, Register>;
}

export function makersOf({ blocks, variables, index }: FunctionBody): Makers {
  const makers = new Map<Register, Operation>();
  const constants = new Map<string, Register>();
  for (const { operations } of blocks) {
    for (const operation of operations) {
      if ('target' in operation) makers.set(operation.target, operation);
      const isConstant = operation.kind === 'write' && operation.declares && operation.variable.owner === index && variables[operation.variable.index]?.kind === 'const';
      if (isConstant) constants.set(`${index}.${operation.variable.index}`, operation.source);
    }
  }
  return Object.assign(makers, { constants });
}

function promiseOf(type: DeclaredType): DeclaredType {
  return { kind: 'name', name: 'Promise', typeArguments: [type] };
}

function awaited(type: DeclaredType): DeclaredType {
  return type.kind === 'name' && type.name === 'Promise' ? (type.typeArguments[0] ?? type) : type;
}

export function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
