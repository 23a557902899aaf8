import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Place, Span } from '../../analysis/index.js';
import type { AnalysisResult } from '../../eslint-plugin/project/project-session.js';
import type { PlacedNode } from '../../policy/placed-node.js';
import { readYaml } from '../../policy/read-yaml.js';
import { matchesPattern } from '../../policy/category-pattern.js';

/** A word of a YAML text, and the keys around it; for a value its own key is the last, for a key the key itself. */
export interface WordInYaml {
  readonly path: readonly string[];
  readonly word: string;
  readonly isKey: boolean;
  readonly span: Span;
}

/** Finds the word at an offset of a text that can be read. */
export function wordAt(text: string, offset: number): WordInYaml | undefined {
  const { root } = readYaml(text, '');
  return root && find(root, []);

  function find(node: PlacedNode, path: readonly string[]): WordInYaml | undefined {
    if (node.kind === 'list') return firstOf(node.items, item => find(item, path));
    if (node.kind === 'scalar') return holds(node.span) ? { path, word: String(node.value), isKey: false, span: node.span } : undefined;
    return firstOf([...node.entries], ([word, { key, value }]) => (holds(key) ? { path: [...path, word], word, isKey: true, span: key } : find(value, [...path, word])));
  }

  function holds({ start, end }: Span): boolean {
    return start <= offset && offset <= end;
  }
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Finds what a word of a policy or a pack stands for: files, the code of a consent check, the places where data of a category are taken or given away.
 * `folder`: of the file, absolute. `root`: of the project; places are relative to it. `textOf`: the text of a project's file.
 */
export function placesOfWord({ path, word }: WordInYaml, folder: string, root: string, result: AnalysisResult | undefined, textOf: (file: string) => string | undefined): readonly Place[] {
  const [first = '', second] = path;
  const last = path.at(-1);
  const relativeTo = (file: string) => file.slice(root.length + 1).replaceAll('\\', '/');
  if (['extends', 'policies', 'models', 'paths'].includes(last ?? '')) {
    if (last === 'extends' && !word.startsWith('.')) return [];
    const target = join(folder, word);
    const files = existsSync(target) && !word.includes('*') ? [existsSync(join(target, 'pack.yml')) ? join(target, 'pack.yml') : target] : globSync([word], { cwd: folder, absolute: true, expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**'] }).sort();
    return files.filter(file => file.startsWith(root)).map(file => ({ file: relativeTo(file), start: 0, end: 0 }));
  }
  if (first === 'consent' && second === 'guards' && (last === 'function' || last === 'component')) {
    const [module = '', name = ''] = word.split('#');
    // `@/` and its like mean the sources in most templates.
    const aliased = /^[@~#]\/(.*)/.exec(module)?.[1];
    const stems = (aliased === undefined ? [module] : [`src/${aliased}`, aliased]).map(one => relativeTo(join(folder, one)).replace(/\.[cm]?[jt]sx?$/, ''));
    const files = stems.flatMap(stem => ['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '.vue', '/index.ts', '/index.tsx', '/index.js'].map(end => stem + end));
    return files.flatMap(file => {
      const text = textOf(file);
      return text === undefined ? [] : [{ file, ...declarationOf(text, name.split('.')[0] ?? '') }];
    }).slice(0, 1);
  }
  const flows = result?.flows ?? [];
  if (first === 'recipients' && last === 'name') return flows.filter(({ recipient }) => recipient === word).map(({ place }) => place);
  if (last === 'category' || last === 'categories' || last === 'necessary') return flows.filter(({ category }) => category === word || category.startsWith(`${word}.`) || matchesPattern(word, category)).map(({ place }) => place);
  return [];
}

/** Where an exported name is declared; the start of the file where that is not told by a line of its own. */
function declarationOf(text: string, name: string): Span {
  const escaped = name.replace(/\$/g, '\\$');
  const match = new RegExp(`^[ \\t]*export\\s+(?:default\\s+)?(?:async\\s+)?(?:function\\s*\\*?|const|let|var|class)\\s+(${escaped})\\b`, 'm').exec(text);
  if (match === null) return { start: 0, end: 0 };
  const start = match.index + match[0].length - name.length;
  return { start, end: start + name.length };
}
