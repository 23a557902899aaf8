import type { DeclaredType } from '../ir/declared-type.js';
import type { Block, BlockIndex, FunctionBody, Parameter, Terminator, Variable } from '../ir/function-body.js';
import type { ClassIndex, FunctionIndex, Operation, PropertyKey, Register, VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import type { ts } from '../syntax/typescript.js';
import type { FileLowering } from './file-lowering.js';
import { Scope } from './scope.js';
import { simplifyBlocks } from './simplify-blocks.js';

/**
 * What every family asks of others that stand above it. Syntax is recursive and files are not: `lower-file.ts` ties the knot.
 */
export interface Families {
  expression(body: FunctionLowering, node: ts.Expression): Register;
  /** An expression that is given to `name`, which a function or class without one takes over. Its JSDoc stands before `documentedAt`. */
  namedExpression(body: FunctionLowering, node: ts.Expression, name: string, documentedAt?: number): Register;
  /** Statements whose declarations belong to the current scope. */
  statements(body: FunctionLowering, statements: readonly ts.Statement[]): void;
}

/** A place that `break`, `continue` and `return` leave. */
export type Exit =
  | { readonly kind: 'target'; readonly labels: readonly string[]; readonly breakTo: BlockIndex; readonly continueTo?: BlockIndex; readonly isAnonymous: boolean }
  | FinallyExit;

/** A `try` with a `finally`, or a block with `using`: whoever leaves it runs what is to be done first. */
export interface FinallyExit {
  readonly kind: 'finally';
  readonly span: Place;
  lower(): void;
  readonly handler: BlockIndex | undefined;
  /** How many copies of the block were made. */
  copies: number;
  /** One copy for all further ways out: they note which one they are in `selector`. */
  shared?: { readonly block: BlockIndex; readonly selector: VariableReference; readonly continuations: BlockIndex[] };
}

/** What a function is known by before its body is looked at. */
export interface FunctionHead {
  readonly kind: FunctionBody['kind'];
  readonly span: Place;
  readonly name?: string | undefined;
  readonly class?: ClassIndex | undefined;
  readonly isAsync?: boolean;
  readonly isGenerator?: boolean;
  readonly documentation?: string | undefined;
}

/** What was made of nodes in `finally` blocks, which are lowered once for each way out but are one piece of source. */
interface Made {
  readonly functions: Map<ts.Node, FunctionIndex>;
  readonly classes: Map<ts.Node, ClassIndex>;
  readonly scopes: Map<ts.Node, Scope>;
}

type OpenBlock = { operations: Operation[]; end: Terminator | undefined; handler: BlockIndex | undefined };

const never: Terminator = { kind: 'unreachable' };

/** One function on its way to becoming a control flow graph. */
export class FunctionLowering {
  readonly index: FunctionIndex;
  readonly families: Families;
  readonly parameters: Parameter[] = [];
  returnType: DeclaredType | undefined;
  scope: Scope;
  exits: readonly Exit[] = [];
  /** The block that exceptions of the blocks to come go to. */
  handler: BlockIndex | undefined;
  /** How many `finally` blocks are being copied right now. */
  copying = 0;
  /** How many copies of `finally` blocks this function has. */
  copies = 0;
  awaits = false;
  /** Holds `arguments` for the arrows inside. */
  argumentList: VariableReference | undefined;
  /** Whether its parameters are other names of what `arguments` holds. */
  mapsArguments = false;

  readonly #variables: FileLowering['variables'][number] = [];
  /** How its variables are spoken of, in the same order; each is spoken of by one object alone. */
  readonly #references: { readonly owner: FunctionIndex; index: number }[] = [];
  readonly #blocks: OpenBlock[] = [];
  /** The blocks in the order in which they were filled, which is the source's. */
  readonly #entered: BlockIndex[] = [];
  #made: Made | undefined;
  readonly #captures: VariableReference[] = [];
  #current: OpenBlock;
  #registers = 0;
  #usesReceiver = false;
  /** In ArkTS, the element whose call is done: what hangs on nothing hangs on it. */
  element: Register | undefined;

  constructor(
    readonly file: FileLowering,
    readonly parent: FunctionLowering | undefined,
    readonly head: FunctionHead,
    families?: Families,
  ) {
    this.index = file.variables.length;
    file.variables.push(this.#variables);
    this.families = parent?.families ?? families!;
    this.scope = new Scope(this.index, parent?.scope);
    this.#current = this.#blocks[this.block()]!;
    this.#entered.push(0);
  }

  // Blocks

  /** Makes an empty block. It gets its handler when it is entered. */
  block(): BlockIndex {
    return this.#blocks.push({ operations: [], end: undefined, handler: undefined }) - 1;
  }

  /** Goes on in `block`. The block before must have ended. */
  enter(block: BlockIndex): void {
    this.#current = this.#blocks[block]!;
    this.#current.handler = this.handler;
    this.#entered.push(block);
  }

  /** Ends the current block. */
  end(end: Terminator): void {
    this.#current.end ??= end;
  }

  jump(to: BlockIndex): void {
    this.end({ kind: 'jump', to });
  }

  /** Ends the current block and goes on in another one. */
  jumpInto(block: BlockIndex): void {
    this.jump(block);
    this.enter(block);
  }

  branch(test: Register, whenTrue: BlockIndex, whenFalse: BlockIndex, span: Place, asks: 'truthy' | 'nullish' | 'more' = 'truthy'): void {
    this.end({ kind: 'branch', test, asks, whenTrue, whenFalse, span });
  }

  /** Ends the current block for good. What follows in the source goes to a block nobody reaches. */
  leave(end: Terminator): void {
    this.end(end);
    this.enter(this.block());
  }

  // Operations

  target(): Register {
    return this.#registers++;
  }

  emit(operation: Operation): void {
    this.#current.operations.push(operation);
  }

  /** Puts operations before all others. */
  emitFirst(...operations: readonly Operation[]): void {
    this.#blocks[0]!.operations.unshift(...operations);
  }

  constant(value: string | number | boolean | bigint | null | undefined, span: Place): Register {
    const target = this.#registers++;
    this.#current.operations.push({ kind: 'constant', target, value, span });
    return target;
  }

  read(variable: VariableReference, span: Place): Register {
    const target = this.#registers++;
    this.#current.operations.push({ kind: 'read', target, variable, span });
    return target;
  }

  global(name: string, span: Place): Register {
    const target = this.#registers++;
    this.#current.operations.push({ kind: 'global', target, name, span });
    return target;
  }

  /** Initialises a variable. */
  declare(variable: VariableReference, source: Register, span: Place): void {
    this.#current.operations.push({ kind: 'write', variable, source, declares: true, span });
  }

  assign(variable: VariableReference, source: Register, span: Place): void {
    this.file.variableOf(variable).reassigned = true;
    this.#current.operations.push({ kind: 'write', variable, source, declares: false, span });
    if (this.mapsArguments && variable.owner === this.index && variable.index < this.parameters.length) this.writeMember(this.#argumentsHere(span), { name: String(variable.index) }, source, span, span);
  }

  #argumentsHere(span: Place): Register {
    this.useReceiver();
    const target = this.target();
    this.emit({ kind: 'arguments', target, span });
    return target;
  }

  member(object: Register, key: PropertyKey, span: Place, nameSpan: Place, optional = false): Register {
    const target = this.#registers++;
    this.#current.operations.push({ kind: 'member', target, object, key, optional, span, nameSpan });
    return target;
  }

  writeMember(object: Register, key: PropertyKey, source: Register, span: Place, nameSpan: Place): void {
    this.#current.operations.push({ kind: 'write-member', object, key, source, span, nameSpan });
  }

  this(span: Place): Register {
    this.useReceiver();
    const target = this.#registers++;
    this.#current.operations.push({ kind: 'this', target, span });
    return target;
  }

  /** Notes that `this`, `super` or `arguments` is read here: also for the functions around that an arrow gets it from. */
  useReceiver(): void {
    this.#usesReceiver = true;
    if (this.head.kind === 'arrow') this.parent?.useReceiver();
  }

  // Variables

  /** What was made of the `finally` blocks copied so far. */
  get made(): Made {
    return (this.#made ??= { functions: new Map(), classes: new Map(), scopes: new Map() });
  }

  /** Declares a variable in the current scope, or finds it where it is declared twice. */
  declareVariable(name: string, kind: Variable['kind'], span: Place, type?: DeclaredType): VariableReference {
    const known = this.scope.findHere(name);
    if (known !== undefined) return known;
    const variable = this.makeVariable(name, kind, span, type);
    this.scope.add(name, variable);
    return variable;
  }

  /** Makes a variable that no scope knows. */
  makeVariable(name: string, kind: Variable['kind'], span: Place, type?: DeclaredType): VariableReference {
    const variable = { name, kind, span, reassigned: false, captured: false };
    const reference = { owner: this.index, index: this.#variables.length };
    this.#variables.push(type === undefined ? variable : { ...variable, type });
    this.#references.push(reference);
    return reference;
  }

  /** Makes a variable that carries a value over a join. */
  madeVariable(span: Place): VariableReference {
    return this.makeVariable('', 'made', span);
  }

  /** Finds the variable that this function itself declares under a name; broken code may name one of a function around. */
  findOwn(name: string): VariableReference | undefined {
    const variable = this.scope.find(name);
    return variable?.owner === this.index ? variable : undefined;
  }

  /** Finds the variable a name means here, and notes the capture if it belongs to a function around. */
  resolve(name: string): VariableReference | undefined {
    const variable = this.scope.find(name);
    if (variable !== undefined && variable.owner !== this.index) this.capture(variable);
    return variable;
  }

  /** Notes that a variable of a function around is used here, and so in all functions between. */
  capture(variable: VariableReference): void {
    this.file.variableOf(variable).captured = true;
    this.#noteCapture(variable);
  }

  #noteCapture(variable: VariableReference): void {
    // A function that knows the capture has told those around it.
    if (this.index === variable.owner || this.#captures.includes(variable)) return;
    this.#captures.push(variable);
    this.parent!.#noteCapture(variable);
  }

  /** Runs `lower` with a scope of its own for `node`; a `finally` block that is copied keeps its scopes. */
  inScope(node: ts.Node | undefined, lower: () => void): void {
    const outer = this.scope;
    this.scope = this.#scopeFor(node);
    lower();
    this.scope = outer;
  }

  /** Enters a scope for the name that a function or class expression gives itself; the caller goes back to the one around. */
  enterOwnNameScope(name: string, make: () => VariableReference): void {
    this.scope = new Scope(this.index, this.scope);
    this.scope.addOwnName(name, make);
  }

  #scopeFor(node: ts.Node | undefined): Scope {
    if (this.copying === 0 || node === undefined) return new Scope(this.index, this.scope);
    const { scopes } = this.made;
    const scope = scopes.get(node) ?? new Scope(this.index, this.scope);
    scopes.set(node, scope);
    return scope;
  }

  /** Puts what functions inside use before the other variables, so that one more of the others is nothing to them. */
  #putCapturedFirst(): void {
    const rankOf = (index: number): number => (index < this.parameters.length ? 0 : this.#variables[index]!.captured ? 1 : 2);
    const order = [...this.#variables.keys()].sort((left, right) => rankOf(left) - rankOf(right));
    const variables = order.map(index => this.#variables[index]!);
    const references = order.map(index => this.#references[index]!);
    for (const [index, reference] of references.entries()) reference.index = index;
    this.#variables.splice(0, variables.length, ...variables);
    this.#references.splice(0, references.length, ...references);
  }

  /** Closes the function: what is left open returns. */
  finish(): FunctionIndex {
    const { file, head, index, parent, parameters, returnType } = this;
    if (parent !== undefined) this.#putCapturedFirst();
    this.end({ kind: 'return', span: { ...head.span, start: Math.max(head.span.start, head.span.end - 1) } });
    const blocks = this.#blocks.map(({ operations, end = never, handler }): Block => (handler === undefined ? { operations, end } : { operations, end, handler }));
    const finished: { -readonly [Field in keyof FunctionBody]: FunctionBody[Field] } = {
      index,
      kind: head.kind,
      span: head.span,
      // A function that the source does not write is what its body makes it.
      isAsync: head.isAsync ?? (head.kind === 'arrow' && this.awaits),
      isGenerator: head.isGenerator ?? false,
      parameters,
      variables: this.#variables,
      registers: this.#registers,
      blocks: simplifyBlocks(blocks, this.#entered),
      usesReceiver: this.#usesReceiver,
      captures: this.#captures,
    };
    if (head.name !== undefined && head.name !== '') finished.name = head.name;
    if (parent !== undefined) finished.parent = parent.index;
    if (head.class !== undefined) finished.class = head.class;
    if (returnType !== undefined) finished.returnType = returnType;
    if (head.documentation !== undefined) finished.documentation = head.documentation;
    file.functions[index] = finished;
    return index;
  }
}
