import type { ModuleHead, ProjectGuard } from '../../analysis/index.js';
import type { Edit } from '../rule.js';

/** How a file may call a function of another one. */
export interface ImportUse {
  /** Its name in the file. */
  readonly local: string;
  /** The edit that brings it in; absent where it is there already. */
  readonly edit?: Edit;
}

/** Finds how a file can use what another file exports; undefined where its name means something else there. */
export function importEdit(file: string, head: ModuleHead, { name, file: from, isDefault }: Pick<ProjectGuard, 'name' | 'file' | 'isDefault'>): ImportUse | undefined {
  if (from === file) return { local: name };
  const imported = isDefault ? 'default' : name;
  const known = head.imports.filter(({ specifier, isTypeOnly }) => !isTypeOnly && joinPath(file, specifier) === withoutEnding(from));
  for (const { names } of known) {
    const found = names.find(one => one.imported === imported);
    if (found) return { local: found.local };
  }
  if (head.declared.has(name)) return undefined;
  const braces = isDefault ? undefined : known.find(one => one.braces)?.braces;
  if (braces) return { local: name, edit: { file, span: { start: braces.at, end: braces.at }, text: braces.isEmpty ? ` ${name} ` : `, ${name}` } };
  const specifier = `${head.quote}${specifierOf(file, from, head)}${head.quote}`;
  const end = head.hasSemicolons ? ';' : '';
  const binding = isDefault ? name : `{ ${name} }`;
  const line = head.isCommonJs ? `const ${isDefault ? `{ default: ${name} }` : binding} = require(${specifier})${end}` : `import ${binding} from ${specifier}${end}`;
  const { at, after } = head.place;
  return { local: name, edit: { file, span: { start: at, end: at }, text: after ? `\n${line}` : `${line}\n` } };
}

/** Writes the way from one file to another as the file's other imports do: with an ending, or without. */
function specifierOf(file: string, to: string, { imports }: ModuleHead): string {
  const way = relativePath(file, withoutEnding(to));
  const example = imports.map(({ specifier }) => /^\.{1,2}\/.*(\.[cm]?[jt]sx?)$/.exec(specifier)?.[1]).find(ending => ending !== undefined);
  const ending = /\.[^./]+$/.exec(to)![0];
  if (ending === '.vue') return `${way}.vue`;
  const isNative = /\.m[jt]s$/.test(file);
  if (example === undefined && !isNative) return way.replace(/(.)\/index$/, '$1');
  return `${way}${example !== undefined && /ts/.test(example) ? ending : ending.replace('ts', 'js').replace('x', '')}`;
}

/** `src/a/b.ts` seen from `src/c.ts` is `./a/b`. */
function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const up = here.slice(same).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...there.slice(same)].join('/');
}

/** The file, without ending, that a relative specifier names; undefined for a package. */
export function joinPath(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return withoutEnding(parts.join('/'));
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$|\.vue$/, '');
}
