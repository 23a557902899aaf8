import type { Place } from './span.js';

/**
 * A type as the source writes it, unresolved: what an annotation says, not what a checker would compute.
 *
 * Deeper than 6 levels it is cut to `other`.
 */
export type DeclaredType =
  /**
   * A reference or a keyword: `string`, `User`, `Promise<User>`, `api.User` (name `api.User`). `from` is the file or the package
   * that declares the name, where that is not for the file to say that the type stands in: only a compiler knows.
   */
  | { readonly kind: 'name'; readonly name: string; readonly typeArguments: readonly DeclaredType[]; readonly from?: string }
  | { readonly kind: 'object'; readonly members: readonly DeclaredMember[] }
  | { readonly kind: 'array'; readonly element: DeclaredType }
  | { readonly kind: 'tuple'; readonly elements: readonly DeclaredType[] }
  | { readonly kind: 'union' | 'intersection'; readonly members: readonly DeclaredType[] }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'function'; readonly parameters: readonly DeclaredMember[]; readonly result: DeclaredType }
  /** `x is T`, `asserts x is T`, `asserts x`: `parameter` is `x` (or `this`). */
  | { readonly kind: 'predicate'; readonly parameter: string; readonly asserts: boolean; readonly type?: DeclaredType }
  /** `typeof x`, `keyof T`, `T['field']`, conditional and mapped types: kept as the text that was written. */
  | { readonly kind: 'other'; readonly text: string };

/** A member of an object type, interface or class, or a parameter of a function type. */
export interface DeclaredMember {
  readonly name: string;
  readonly type: DeclaredType;
  readonly optional: boolean;
  readonly span: Place;
  /** The comment that stands before the member or behind it on its line, without its marks; absent if none. */
  readonly comment?: string;
}

/** An interface, type alias, enum or class that a file declares by name. */
export interface TypeDeclaration {
  readonly kind: 'interface' | 'alias' | 'enum' | 'class';
  readonly name: string;
  readonly typeParameters: readonly string[];
  /** For an interface or class its members as an `object`; for an enum a `union` of literals; for an alias its right side. */
  readonly type: DeclaredType;
  /** What an interface or class extends and implements. */
  readonly bases: readonly DeclaredType[];
  readonly exported: boolean;
  readonly span: Place;
}
