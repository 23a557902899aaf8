import type { DeclaredType } from './declared-type.js';
import type { ClassIndex, FunctionIndex, Operation, Register, VariableReference } from './operation.js';
import type { Place } from './span.js';

/** The index of a block in `FunctionBody.blocks`; 0 is the entry. */
export type BlockIndex = number;

/** Where control goes at the end of a block. */
export type Terminator =
  | { readonly kind: 'jump'; readonly to: BlockIndex }
  /**
   * `truthy` asks whether the register is truthy, `nullish` whether it is null or undefined. `span` is the condition's.
   * A `for…of` or `for…in` head is a `more` branch on the iterated register: it decides nothing about the value.
   */
  | { readonly kind: 'branch'; readonly test: Register; readonly asks: 'truthy' | 'nullish' | 'more'; readonly whenTrue: BlockIndex; readonly whenFalse: BlockIndex; readonly span: Place }
  | { readonly kind: 'return'; readonly value?: Register; readonly span: Place }
  | { readonly kind: 'throw'; readonly value: Register; readonly span: Place }
  /** Control never gets here: the end of a block after which nothing follows. */
  | { readonly kind: 'unreachable' };

/** Operations that run one after the other. */
export interface Block {
  readonly operations: readonly Operation[];
  readonly end: Terminator;
  /** Where control goes if an operation of this block, or its `throw`, throws; absent where the exception leaves the function. */
  readonly handler?: BlockIndex;
}

/** A variable of one function, parameters first. */
export interface Variable {
  /** Empty for a variable the lowering made up. */
  readonly name: string;
  readonly kind: 'parameter' | 'var' | 'let' | 'const' | 'function' | 'class' | 'import' | 'catch' | 'made';
  readonly span: Place;
  readonly type?: DeclaredType;
  /** Whether it is assigned after its declaration, anywhere in the file. */
  readonly reassigned: boolean;
  /** Whether a function inside its owner reads or writes it. */
  readonly captured: boolean;
  /** For `import`: where it comes from. `name` is `default`, `*` for the namespace, else the exported name. */
  readonly imported?: { readonly specifier: string; readonly name: string; readonly typeOnly: boolean };
}

/**
 * A parameter. Its raw argument is in `variables[index of the parameter]`; the entry block takes patterns and defaults apart
 * with ordinary operations, so `{ a = 1 }: P` is one parameter and the variable `a`.
 */
export interface Parameter {
  /** Absent for a pattern. */
  readonly name?: string;
  readonly type?: DeclaredType;
  readonly rest: boolean;
  readonly optional: boolean;
  readonly span: Place;
  /** Set for a constructor's parameter property: the constructor also writes it to `this`. */
  readonly property?: boolean;
}

/** A function, method, accessor, initialiser or the top level of a module, as its control flow graph. */
export interface FunctionBody {
  readonly index: FunctionIndex;
  /** Its own name, or the variable or property it is first given to; absent if it has none. */
  readonly name?: string;
  readonly kind: 'module' | 'function' | 'arrow' | 'method' | 'getter' | 'setter' | 'constructor' | 'field-initialiser' | 'static-initialiser';
  readonly span: Place;
  /** The enclosing function; absent for the module. */
  readonly parent?: FunctionIndex;
  readonly class?: ClassIndex;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly parameters: readonly Parameter[];
  readonly returnType?: DeclaredType;
  readonly variables: readonly Variable[];
  /** How many registers it uses. */
  readonly registers: number;
  readonly blocks: readonly Block[];
  /** The JSDoc text before it, without its marks; absent if none. */
  readonly documentation?: string;
  /** Whether it reads `this`, `super` or `arguments` (an arrow passes these on to the function around it). */
  readonly usesReceiver: boolean;
  /** The variables of enclosing functions it, or a function inside it, reads or writes; without duplicates. */
  readonly captures: readonly VariableReference[];
}

export interface ClassMember {
  readonly name: string;
  readonly kind: 'method' | 'getter' | 'setter' | 'field';
  readonly isStatic: boolean;
  /** For methods and accessors; absent for an abstract or overloaded one, and for fields. */
  readonly function?: FunctionIndex;
  readonly type?: DeclaredType;
  readonly span: Place;
  readonly optional: boolean;
  readonly comment?: string;
  /** What a `static readonly` field is, where that is written out: nobody else ever writes it. */
  readonly constant?: string | number;
}

/**
 * A class. Its constructor writes parameter properties; `fieldInitialiser`, which runs before it (after `super()` in a subclass),
 * writes the instance fields to `this`; `staticInitialiser` writes static fields and runs static blocks with the class as `this`.
 */
export interface ClassBody {
  readonly index: ClassIndex;
  readonly name?: string;
  readonly span: Place;
  readonly members: readonly ClassMember[];
  readonly constructorFunction?: FunctionIndex;
  readonly fieldInitialiser?: FunctionIndex;
  readonly staticInitialiser?: FunctionIndex;
  readonly extends?: DeclaredType;
  readonly implements: readonly DeclaredType[];
  readonly isAbstract: boolean;
  /** A `struct` of ArkTS: a framework makes it where it is called, and runs its methods. */
  readonly isComponent?: true;
}
