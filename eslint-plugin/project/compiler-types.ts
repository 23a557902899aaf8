import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Project, ts, type SourceFile } from 'ts-morph';
import type { DeclaredMember, DeclaredType, Place, ProjectLayout, TypeOracle } from '../../analysis/index.js';

/** Types are written down so deep, and of an object so many fields. */
const deepest = 3;
const mostMembers = 40;

/**
 * Asks the TypeScript compiler what nobody wrote down: what a package's function returns, what a callback is given.
 *
 * The program is made when the first question comes, from the texts that the analysis has, with `tsconfig.json` of the root and
 * the declarations in `node_modules`; these are read and never run. A file of another kind, such as a Vue component, has no answers.
 */
export class CompilerTypes implements TypeOracle {
  readonly #root: string;
  readonly #layout: ProjectLayout;
  readonly #texts = new Map<string, string>();
  readonly #answers = new Map<string, Map<string, DeclaredType | undefined>>();
  #project: Project | undefined;

  constructor(root: string, layout: ProjectLayout) {
    this.#root = root.split(sep).join('/');
    this.#layout = layout;
  }

  /** Adds a file, replaces its text, or without a text takes it away. Answers may depend on any file, so all are forgotten. */
  setText(path: string, text: string | undefined): void {
    if (!/\.[cm]?[jt]sx?$/.test(path) || this.#texts.get(path) === text) return;
    if (text === undefined) this.#texts.delete(path);
    else this.#texts.set(path, text);
    this.#answers.clear();
    if (!this.#project) return;
    const file = this.#fileOf(path);
    if (text === undefined) file?.forget();
    else if (file) file.replaceWithText(text);
    else this.#project.createSourceFile(this.#absolute(path), text);
  }

  typeAt({ file, start, end }: Place): DeclaredType | undefined {
    if (!this.#texts.has(file)) return undefined;
    let answers = this.#answers.get(file);
    if (!answers) this.#answers.set(file, (answers = new Map()));
    const key = `${start} ${end}`;
    if (!answers.has(key)) answers.set(key, this.#compute(file, start, end));
    return answers.get(key);
  }

  #compute(path: string, start: number, end: number): DeclaredType | undefined {
    const checker = this.#load().getTypeChecker().compilerObject;
    const source = this.#fileOf(path)?.compilerNode;
    const node = source && nodeWithSpan(source, start, end);
    if (!node || !holdsValue(node)) return undefined;
    const type = checker.getTypeAtLocation(node);
    return this.#describe(checker, type, node, 0);
  }

  #load(): Project {
    if (this.#project) return this.#project;
    const tsConfigFilePath = join(this.#root, 'tsconfig.json');
    const project = new Project({
      ...(existsSync(tsConfigFilePath) && { tsConfigFilePath }),
      skipAddingFilesFromTsConfig: true,
      skipFileDependencyResolution: true,
      compilerOptions: this.#options(),
    });
    for (const [path, text] of this.#texts) project.createSourceFile(this.#absolute(path), text, { overwrite: true });
    return (this.#project = project);
  }

  /** What holds whatever the project says: nothing is written, and JavaScript is read too. */
  #options(): ts.CompilerOptions {
    const [outermost] = this.#layout.pathMaps.filter(({ folder }) => folder === '');
    const paths = Object.fromEntries(this.#layout.packages.map(({ name, folder, entries }) => [name, [`./${entries['.'] ?? `${folder}/index`}`, `./${folder}/src/index`]]));
    return {
      allowJs: true, noEmit: true, skipLibCheck: true, strict: true, types: ['*'], jsx: ts.JsxEmit.Preserve,
      target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: { ...paths, ...Object.fromEntries(Object.entries(outermost?.paths ?? {}).map(([name, targets]) => [name, targets.map(target => `./${target}`)])) },
      pathsBasePath: this.#root,
    };
  }

  #describe(checker: ts.TypeChecker, type: ts.Type, at: ts.Node, depth: number): DeclaredType | undefined {
    const inner = (one: ts.Type, further = 1): DeclaredType => this.#describe(checker, one, at, depth + further) ?? { kind: 'name', name: 'unknown', typeArguments: [] };
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return undefined;
    if (flags & ts.TypeFlags.BooleanLike) return keyword('boolean');
    if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'literal', value: type.value };
    for (const [flag, name] of keywords) if (flags & flag) return keyword(name);
    if (flags & ts.TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint && constraint !== type ? this.#describe(checker, constraint, at, depth) : undefined;
    }
    const alias = this.#nameOf(type.aliasSymbol);
    if (alias?.isOwn) return { kind: 'name', name: alias.name, from: alias.from, typeArguments: (type.aliasTypeArguments ?? []).map(one => inner(one)) };
    if (type.isUnion()) return { kind: 'union', members: type.types.slice(0, 8).map(one => inner(one, 0)) };
    if (type.isIntersection()) return { kind: 'intersection', members: type.types.slice(0, 8).map(one => inner(one, 0)) };
    const listed = checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type as ts.TypeReference) : undefined;
    if (listed) return checker.isTupleType(type) ? { kind: 'tuple', elements: listed.slice(0, 8).map(one => inner(one)) } : { kind: 'array', element: listed[0] ? inner(listed[0], 0) : keyword('unknown') };
    const typeArguments = (): DeclaredType[] => ((type as ts.TypeReference).target ? checker.getTypeArguments(type as ts.TypeReference).slice(0, 4).map(one => inner(one, 0)) : []);
    const named = this.#nameOf(type.symbol);
    if (named && (named.isOwn || named.from === '')) return { kind: 'name', name: named.name, ...(named.isOwn && { from: named.from }), typeArguments: depth < deepest ? typeArguments() : [] };
    const [signature] = type.getCallSignatures();
    if (signature && type.getProperties().length === 0) return { kind: 'function', parameters: [], result: depth < deepest ? inner(signature.getReturnType()) : keyword('unknown') };
    const shape: DeclaredType = { kind: 'object', members: depth < deepest ? this.#membersOf(checker, type, at, inner) : [] };
    return named ? { kind: 'intersection', members: [{ kind: 'name', name: named.name, from: named.from, typeArguments: [] }, shape] } : shape;
  }

  #membersOf(checker: ts.TypeChecker, type: ts.Type, at: ts.Node, inner: (type: ts.Type) => DeclaredType): DeclaredMember[] {
    const properties = type.getProperties().filter(({ name }) => !name.startsWith('__'));
    return properties.slice(0, mostMembers).map(property => ({
      name: property.name,
      type: inner(checker.getTypeOfSymbolAtLocation(property, at)),
      optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      span: { file: this.#inProject(at.getSourceFile().fileName), start: at.getStart(), end: at.getEnd() },
    }));
  }

  /** The name of what a type is declared as, and the file or package that declares it; `from` is empty for what the platform declares. */
  #nameOf(symbol: ts.Symbol | undefined): { readonly name: string; readonly from: string; readonly isOwn: boolean } | undefined {
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration || symbol.name.startsWith('__') || (symbol.flags & ts.SymbolFlags.Type) === 0) return undefined;
    const { fileName } = declaration.getSourceFile();
    const inPackage = fileName.lastIndexOf('/node_modules/');
    if (/\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(fileName)) return { name: symbol.name, from: '', isOwn: false };
    if (inPackage >= 0) {
      const [scope = '', name = ''] = fileName.slice(inPackage + '/node_modules/'.length).split('/');
      return { name: symbol.name, from: scope === '@types' ? name.replace('__', '/').replace(/^(?=.*\/)/, '@') : scope.startsWith('@') ? `${scope}/${name}` : scope, isOwn: false };
    }
    const from = this.#inProject(fileName);
    // A type declared inside a function has no name outside of it.
    return this.#texts.has(from) && ts.isSourceFile(declaration.parent) ? { name: symbol.name, from, isOwn: true } : undefined;
  }

  #fileOf(path: string): SourceFile | undefined {
    return this.#project?.getSourceFile(this.#absolute(path));
  }

  #absolute(path: string): string {
    return `${this.#root}/${path}`;
  }

  #inProject(fileName: string): string {
    return relative(this.#root, fileName).split(sep).join('/');
  }
}

const keywords: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BigIntLike, 'bigint'],
  [ts.TypeFlags.ESSymbolLike, 'symbol'],
  [ts.TypeFlags.Undefined, 'undefined'],
  [ts.TypeFlags.Void, 'void'],
  [ts.TypeFlags.Null, 'null'],
];

function keyword(name: string): DeclaredType {
  return { kind: 'name', name, typeArguments: [] };
}

/** Whether a node has a value of its own. A function stands for what happens in it: its own type says nothing of that. */
function holdsValue(node: ts.Node): boolean {
  return !ts.isFunctionLike(node) && (ts.isExpression(node) || ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node));
}

/** Finds the innermost node that starts and ends there. *End*: each round goes one node down. */
function nodeWithSpan(source: ts.SourceFile, start: number, end: number): ts.Node | undefined {
  let found: ts.Node | undefined;
  for (let node: ts.Node | undefined = source; node; ) {
    const next: ts.Node | undefined = ts.forEachChild(node, child => (child.getStart(source) <= start && child.getEnd() >= end ? child : undefined));
    if (next?.getStart(source) === start && next.getEnd() === end) found = next;
    node = next;
  }
  return found;
}
