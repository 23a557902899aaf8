import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program of its own: a file of a family's folder, or the files of a folder in it. */
export interface FlowFixture {
  readonly family: string;
  readonly name: string;
  /** Keyed by path in the program, with forward slashes. */
  readonly texts: ReadonlyMap<string, string>;
  /** The path on the disk of a path in the program. */
  pathOf(path: string): string;
}

const root = fileURLToPath(new URL('../flows/', import.meta.url));

/** Reads all fixtures, sorted by family and name. */
export function readFixtures(): readonly FlowFixture[] {
  return foldersIn(root).flatMap(family => {
    const folder = join(root, family);
    return readdirSync(folder, { withFileTypes: true }).map(entry => readFixture(family, entry.name, entry.isDirectory() ? join(folder, entry.name) : folder, entry.isDirectory() ? undefined : entry.name));
  });
}

function readFixture(family: string, name: string, folder: string, only: string | undefined): FlowFixture {
  const paths = only === undefined ? filesIn(folder) : [only];
  return { family, name: name.replace(/[.]\w+$/, ''), texts: new Map(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')])), pathOf: path => join(folder, path) };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();
}
