import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { findProjectRoot } from '../eslint-plugin/project/find-project-root.js';
import { isInside } from '../eslint-plugin/project/list-files.js';
import { reasonOf } from '../eslint-plugin/project/notice.js';
import { isSourceName } from '../eslint-plugin/project/source-kind.js';
import type { LocalText } from '../eslint-plugin/rule.js';
import { scanTexts } from './scan-texts.js';

/** What a command is about, of what its arguments name. */
export type Targets =
  | { readonly ok: false; readonly problems: readonly LocalText[] }
  | {
      readonly ok: true;
      /** Paths of findings are relative to it. */
      readonly root: string;
      /** The folders to read: the projects that the named paths lie in, since what calls them counts. */
      readonly folders: readonly string[];
      isWanted(path: string): boolean;
    };

/** Finds the project that files and folders lie in; without any, the current folder. */
export function findTargets(paths: readonly string[], workingFolder: string): Targets {
  const problems: LocalText[] = [];
  const named: string[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    try {
      const absolute = realpathSync(resolve(workingFolder, path));
      const status = statSync(absolute);
      if (status.isDirectory() || isSourceName(absolute)) named.push(absolute);
      else problems.push(scanTexts.notASource(path));
    } catch (error) {
      problems.push(reasonOf(error) === 'ENOENT' ? scanTexts.noSuchPath(path) : scanTexts.unreadablePath(path, reasonOf(error)));
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const here = realpathSync(workingFolder);
  const folderOf = (path: string) => (statSync(path).isDirectory() ? path : dirname(path));
  const projects = paths.length === 0 ? [here] : named.map(path => (isInside(here, path) ? findProjectRoot(folderOf(path), here) : findProjectRoot(folderOf(path), folderOf(path))));
  const root = projects.every(project => isInside(here, project)) ? here : commonFolder(projects);
  const folders = projects.filter((folder, index) => !projects.some((other, at) => (other !== folder ? isInside(other, folder) : at < index)));
  const wanted = named.map(path => relative(root, path).split(sep).join('/'));
  return { ok: true, root, folders, isWanted: path => wanted.some(prefix => prefix === '' || path === prefix || path.startsWith(`${prefix}/`)) };
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? sep;
  while (!folders.every(folder => isInside(common, folder))) common = dirname(common);
  return common;
}
