import { relative, sep } from 'node:path';
import { realpathSync } from 'node:fs';
import type { Finding } from '../eslint-plugin/rule.js';
import type { SourceLines } from './report/report.js';

/** Turns an absolute path into one of the project, as facts and findings name files. */
export function projectPath(root: string, path: string): string {
  return relative(root, realpathSync(path)).split(sep).join('/');
}

/** The findings that stand on a line of a file: those that begin there, else those that go over it. */
export function reportsOn(findings: readonly Finding[], path: string, line: number, root: string, lines: SourceLines): readonly Finding[] {
  const file = projectPath(root, path);
  const here = findings.filter(({ place }) => place.file === file);
  const begin = here.filter(({ place }) => lines.position(file, place.start).line === line);
  return begin.length > 0 ? begin : here.filter(({ place }) => lines.position(file, place.start).line < line && lines.position(file, Math.max(place.start, place.end - 1)).line >= line);
}
