import type { TypeDeclaration } from './declared-type.js';
import type { ClassBody, FunctionBody } from './function-body.js';
import type { Place, Span } from './span.js';

/** How a module names what it offers to others. */
export type ExportRecord =
  /** A variable of the module's top level: `export const a`, `export { a as b }`, `export default …` (a made variable). */
  | { readonly kind: 'local'; readonly exported: string; readonly variable: number; readonly span: Place }
  /** `export { a as b } from './x'`; `name` is `*` for `export * as b from './x'`. */
  | { readonly kind: 'from'; readonly exported: string; readonly specifier: string; readonly name: string; readonly span: Place }
  /** `export * from './x'`. */
  | { readonly kind: 'all'; readonly specifier: string; readonly span: Place };

/** A module that another one asks for. */
export interface ImportRequest {
  readonly specifier: string;
  readonly kind: 'import' | 'export' | 'dynamic' | 'require' | 'type';
  readonly span: Place;
}

export interface Comment {
  /** Without its marks, trimmed. */
  readonly text: string;
  readonly span: Span;
}

/** A text that a program shows, under the names that lead to it, joined by dots. */
export interface Message {
  readonly key: string;
  readonly text: string;
  /** Absent where nothing tells. */
  readonly language?: 'en' | 'zh';
}

/** Something that kept a file from being read whole. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
}

/**
 * What one source file says, in the small language: plain data, serialisable, a function of the file's text and path alone.
 *
 * `functions[0]` is the module's top level. Function declarations are hoisted: its block 0 begins with their `function` and
 * `write` operations. A CommonJS file has a made variable named `module.exports` that `module.exports` and `exports` refer to.
 */
export interface FileIr {
  readonly path: string;
  readonly functions: readonly FunctionBody[];
  readonly classes: readonly ClassBody[];
  readonly types: readonly TypeDeclaration[];
  readonly imports: readonly ImportRequest[];
  readonly exports: readonly ExportRecord[];
  /** The slot of the made variable `module.exports` in the module's function; absent for an ES module. */
  readonly commonJsExports?: number;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  /** What a page of markup shows, and has its platform ask; only of such markup. */
  readonly shown?: readonly string[];
  /** Methods of a page that its markup names, by the event that calls them; only of such markup. */
  readonly handlers?: readonly { readonly event: string; readonly name: string; readonly label: string }[];
  /** Texts under the keys by which they are looked up; only of a file that holds an app's messages. */
  readonly messages?: readonly Message[];
  /** Start offsets of the lines, for turning offsets into lines. */
  readonly lineStarts: readonly number[];
}
