import type { DeclaredType } from './declared-type.js';
import type { Place } from './span.js';

/** A temporary of one function, assigned by exactly one operation. Numbered from 0. */
export type Register = number;
/** The index of a function in `FileIr.functions`; 0 is the module's top level. */
export type FunctionIndex = number;
/** The index of a class in `FileIr.classes`. */
export type ClassIndex = number;

/**
 * A variable, found by scope analysis: slot `index` of `functions[owner].variables`.
 *
 * `owner` is the function itself (a local), an enclosing one (captured), or 0 (declared at the module's top level).
 */
export interface VariableReference {
  readonly owner: FunctionIndex;
  readonly index: number;
}

/** The name of a property: fixed, or computed at run time. A private name keeps its `#`; an array index is its decimal text. */
export type PropertyKey = { readonly name: string } | { readonly computed: Register };

export type ObjectProperty =
  | { readonly kind: 'value'; readonly key: PropertyKey; readonly value: Register; readonly span: Place }
  | { readonly kind: 'spread'; readonly value: Register; readonly span: Place }
  | { readonly kind: 'getter' | 'setter'; readonly key: PropertyKey; readonly function: FunctionIndex; readonly span: Place };

/** An argument of a call, an element of an array literal or a child of a JSX element. */
export type Argument =
  | { readonly kind: 'value'; readonly value: Register; readonly span: Place }
  | { readonly kind: 'spread'; readonly value: Register; readonly span: Place };

/** A decorator's value, and what it stands on. */
export interface DecoratorUse {
  readonly value: Register;
  readonly span: Place;
  /** The member's index in `ClassBody.members`; absent for a decorator of the class itself. */
  readonly member?: number;
  /** The parameter's index, for a parameter decorator of that member (of the constructor if `member` is absent). */
  readonly parameter?: number;
}

/**
 * One step of a function body. Operations of a block run in order; each has the span of the source it stands for.
 *
 * There is no operator for `&&`, `||`, `??`, `?:`, `switch` or loops: they are control flow. Their result goes
 * through an unnamed variable that both branches write and the join reads.
 */
export type Operation = { readonly span: Place } & (
  | { readonly kind: 'constant'; readonly target: Register; readonly value: string | number | boolean | bigint | null | undefined }
  /** A regular expression literal, as written. */
  | { readonly kind: 'pattern'; readonly target: Register; readonly text: string }
  | { readonly kind: 'read'; readonly target: Register; readonly variable: VariableReference }
  /** `declares`: the write that initialises a declaration (also of a parameter or function), as against an assignment. */
  | { readonly kind: 'write'; readonly variable: VariableReference; readonly source: Register; readonly declares: boolean }
  /** A name that the file does not declare: `window`, `wx`, `console`. */
  | { readonly kind: 'global'; readonly target: Register; readonly name: string }
  | { readonly kind: 'write-global'; readonly name: string; readonly source: Register }
  /** `optional`: reached by `?.`; the target is undefined where the object is null or undefined. `nameSpan` is the property's own. */
  | { readonly kind: 'member'; readonly target: Register; readonly object: Register; readonly key: PropertyKey; readonly optional: boolean; readonly nameSpan: Place }
  | { readonly kind: 'write-member'; readonly object: Register; readonly key: PropertyKey; readonly source: Register; readonly nameSpan: Place }
  | { readonly kind: 'delete-member'; readonly object: Register; readonly key: PropertyKey }
  /** `super.name`. */
  | { readonly kind: 'super-member'; readonly target: Register; readonly key: PropertyKey }
  /** `{ a, ...target } = source`: all own fields but the `without` ones. */
  | { readonly kind: 'object-rest'; readonly target: Register; readonly source: Register; readonly without: readonly PropertyKey[] }
  /** `[a, b, ...target] = source`: the elements from `from` on. */
  | { readonly kind: 'array-rest'; readonly target: Register; readonly source: Register; readonly from: number }
  /** What a `for…of` (element), `for await…of` (awaited element) or `for…in` (key) binds in each round. */
  | { readonly kind: 'iterate'; readonly target: Register; readonly source: Register; readonly over: 'elements' | 'awaited-elements' | 'keys' }
  | { readonly kind: 'function'; readonly target: Register; readonly function: FunctionIndex }
  /** Makes a class. `superclass` is evaluated before; `decorators` in source order; `keys`: the names of methods and accessors that are computed, by index in `ClassBody.members`. */
  | {
      readonly kind: 'class';
      readonly target: Register;
      readonly class: ClassIndex;
      readonly superclass?: Register;
      readonly decorators: readonly DecoratorUse[];
      readonly keys?: readonly { readonly member: number; readonly key: Register }[];
    }
  | { readonly kind: 'object'; readonly target: Register; readonly properties: readonly ObjectProperty[] }
  /** An array literal; a hole is undefined. */
  | { readonly kind: 'array'; readonly target: Register; readonly elements: readonly Argument[] }
  /**
   * A call. `receiver` is the object of `object.method()`; `span` starts at the callee's first token.
   * `form`: `new C()`, `super()` (callee is the superclass) and tagged templates (arguments: the array of strings, then the values) included.
   */
  | {
      readonly kind: 'call';
      readonly target: Register;
      readonly callee: Register;
      readonly receiver?: Register;
      readonly arguments: readonly Argument[];
      readonly form: 'call' | 'new' | 'super' | 'tag';
      readonly optional: boolean;
      readonly typeArguments: readonly DeclaredType[];
    }
  /** `import('x')` (a promise of the namespace) and `require('x')`; `specifier` is absent where it is not a literal. */
  | { readonly kind: 'load-module'; readonly target: Register; readonly specifier?: string; readonly form: 'import' | 'require' }
  /** Arithmetic, concatenation, templates: a value made of parts. `operator` as written, `template` for a template literal. */
  | { readonly kind: 'combine'; readonly target: Register; readonly operator: string; readonly parts: readonly Register[] }
  | { readonly kind: 'compare'; readonly target: Register; readonly operator: CompareOperator; readonly left: Register; readonly right: Register }
  | { readonly kind: 'unary'; readonly target: Register; readonly operator: '!' | 'typeof' | 'void' | '-' | '+' | '~'; readonly operand: Register }
  | { readonly kind: 'await'; readonly target: Register; readonly source: Register }
  | { readonly kind: 'yield'; readonly target: Register; readonly source: Register; readonly delegate: boolean }
  /**
   * A JSX element, or a Vue template element. `element`: `div` or `my-tag` (intrinsic), a component's value, or a fragment.
   * `properties` are the attributes in order (an attribute without a value is `true`; `key.name` is as written); `span` is the
   * opening tag's, `children` follow. Text children are constants, white space folded, blank ones left out.
   */
  | {
      readonly kind: 'jsx';
      readonly target: Register;
      readonly element: { readonly kind: 'intrinsic'; readonly name: string } | { readonly kind: 'component'; readonly value: Register; readonly name: string } | { readonly kind: 'fragment' };
      readonly properties: readonly ObjectProperty[];
      readonly children: readonly Argument[];
    }
  /** `x as T`, `<T>x`, `x satisfies T`, `x!`. The value is the source's; the type is what somebody says of it. */
  | { readonly kind: 'cast'; readonly target: Register; readonly source: Register; readonly form: 'as' | 'satisfies' | 'non-null'; readonly type: DeclaredType }
  | { readonly kind: 'this'; readonly target: Register }
  /** The array-like `arguments`. */
  | { readonly kind: 'arguments'; readonly target: Register }
  | { readonly kind: 'new-target'; readonly target: Register }
  /** `import.meta`. */
  | { readonly kind: 'import-meta'; readonly target: Register }
  /** What a `catch` clause binds. */
  | { readonly kind: 'caught'; readonly target: Register }
);

export type CompareOperator = '===' | '!==' | '==' | '!=' | '<' | '>' | '<=' | '>=' | 'in' | 'instanceof';
