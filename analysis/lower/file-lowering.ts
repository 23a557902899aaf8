import type { TypeDeclaration } from '../ir/declared-type.js';
import type { ExportRecord, ImportRequest, SyntaxProblem } from '../ir/file-ir.js';
import type { ClassBody, FunctionBody, Variable } from '../ir/function-body.js';
import type { ClassIndex, Register, VariableReference } from '../ir/operation.js';
import type { Place, Span } from '../ir/span.js';
import { isArkTs } from '../syntax/parse.js';
import { ts } from '../syntax/typescript.js';

/** A variable while its file is being lowered. */
export type OpenVariable = { -readonly [Field in keyof Variable]: Variable[Field] };

/** What names mean in a Vue template that it does not declare itself. */
export type TemplateNames =
  /** Fields of the component: `this.name`. */
  | { readonly kind: 'instance' }
  /** The variables of `<script setup>`, of which `refs` are read by their `value`; what is none of them is a prop. */
  | { readonly kind: 'setup'; readonly props: VariableReference; readonly refs: ReadonlySet<VariableReference> };

/** How deep expressions and statements may nest. Real code stays far below; each level costs the stack about a kilobyte. */
const deepest = 400;

/** What the functions of one file share while they are lowered. */
export class FileLowering {
  readonly functions: FunctionBody[] = [];
  readonly classes: ClassBody[] = [];
  readonly types: TypeDeclaration[] = [];
  readonly imports: ImportRequest[] = [];
  readonly exports: ExportRecord[] = [];
  readonly problems: SyntaxProblem[] = [];
  /** The variables of each function, by its index. */
  readonly variables: OpenVariable[][] = [];
  /** What `super()` calls in each class: a variable, or a global's name. */
  readonly superclasses = new Map<ClassIndex, VariableReference | string>();
  /** The `var` and `function` variables that have a value already. */
  readonly initialised = new Set<OpenVariable>();
  /** The made variable `module.exports`, once something asks for it. */
  commonJsExports: VariableReference | undefined;
  /** What `exports` names: the same variable, where nothing is put in its place. */
  firstExports: VariableReference | undefined;

  /** The names that namespaces export so far, by their variable. */
  readonly namespaceExports = new Map<OpenVariable, Set<string>>();
  /** The namespaces around what is lowered, with what they export that may be written again. The variables belong to the function `owner`. */
  readonly openNamespaces: { readonly namespace: VariableReference; readonly owner: number; readonly span: Span; readonly names: ReadonlySet<string> }[] = [];

  /** Set while a Vue template is lowered. */
  templateNames: TemplateNames | undefined;
  /** Object literals that somebody waits for, to add to them, or make something of them, as soon as they are made. */
  readonly awaitedObjects = new Map<ts.Node, (object: Register) => Register>();

  /** What stands before the names of types here: that of the namespace around, and a dot. */
  namespace = '';

  /** Whether the file is ArkTS: classes may be components that a framework makes. */
  readonly isArkTs: boolean;

  #depth = 0;
  #isCut = false;
  #classes = 0;
  #pragmas: ReadonlyMap<string, string> | undefined;
  #sourceFile: ts.SourceFile;
  #shift = 0;

  constructor(
    readonly path: string,
    sourceFile: ts.SourceFile,
    /** Whether the file has imports or exports; only one without them has `module.exports`. */
    readonly isModule: boolean,
    /** The names that `export { … }` lists. */
    readonly exportedNames: ReadonlySet<string>,
    /** Whether it may declare variables by `var`, which are looked for in a walk of their own. */
    readonly mayHaveVar: boolean,
  ) {
    this.#sourceFile = sourceFile;
    this.isArkTs = isArkTs(sourceFile.fileName);
  }

  /** What a comment at the start of the file says of elements: `@jsx h`, `@jsxFrag Fragment`. */
  pragma(kind: 'jsx' | 'jsxFrag'): string | undefined {
    this.#pragmas ??= new Map([...this.text.slice(0, 2000).matchAll(/\/\*\*?[^*]*?@(jsx|jsxFrag)\s+([\w$]+)\s/g)].map(([, name = '', value = '']) => [name, value]));
    return this.#pragmas.get(kind);
  }

  /** What a constant of the module's top level is made of. */
  initializerOf(name: string): ts.Expression | undefined {
    for (const statement of this.#sourceFile.statements) {
      if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0) continue;
      const found = statement.declarationList.declarations.find(one => ts.isIdentifier(one.name) && one.name.text === name);
      if (found) return found.initializer;
    }
    return undefined;
  }

  get text(): string {
    return this.#sourceFile.text;
  }

  /** Lowers a piece that was parsed by itself: `shift` is what its offsets lack to be the file's. */
  within<Result>(sourceFile: ts.SourceFile, shift: number, lower: () => Result): Result {
    const [outerFile, outerShift] = [this.#sourceFile, this.#shift];
    this.#sourceFile = sourceFile;
    this.#shift = shift;
    try {
      return lower();
    } finally {
      this.#sourceFile = outerFile;
      this.#shift = outerShift;
    }
  }

  /** Whether one more level of nesting is too much. Each call is paired with one of `rise`. */
  descend(node: ts.Node): boolean {
    this.#depth += 1;
    if (this.#depth <= deepest) return false;
    const message = 'The code is nested too deeply to be read.';
    if (!this.#isCut) this.problems.push({ message, span: this.spanOf(node) });
    this.#isCut = true;
    return true;
  }

  rise(): void {
    this.#depth -= 1;
  }

  spanOf(node: ts.Node): Place {
    return { file: this.path, start: this.startOf(node) + this.#shift, end: node.end + this.#shift };
  }

  /** Makes a place of a stretch of the whole text. */
  placeOf({ start, end }: Span): Place {
    return { file: this.path, start, end };
  }

  /** Makes a span of two offsets in the parsed text. */
  span(start: number, end: number): Place {
    return { file: this.path, start: start + this.#shift, end: end + this.#shift };
  }

  /** Where a node's first token starts in the parsed text, behind white space and comments. */
  startOf(node: ts.Node): number {
    const { pos, end } = node;
    if (pos === end) return pos;
    const { text } = this.#sourceFile;
    let start = pos;
    let code = text.charCodeAt(start);
    if (code === 0x20) code = text.charCodeAt((start += 1));
    // Letters, digits, brackets and quotes begin a token. The rest (`/`, `#`, `<`, `=`, `>`, `|`, more white space) may be trivia.
    if ((code > 0x40 && code < 0x7c) || (code > 0x20 && code < 0x3c && code !== 0x2f && code !== 0x23)) return start;
    return node.getStart(this.#sourceFile);
  }

  textOf(node: ts.Node): string {
    return this.#sourceFile.text.slice(this.startOf(node), node.end);
  }

  /** Takes the next class index; whoever lowers the class fills it in. */
  reserveClass(): ClassIndex {
    return this.#classes++;
  }

  variableOf({ owner, index }: VariableReference): OpenVariable {
    return this.variables[owner]![index]!;
  }
}
