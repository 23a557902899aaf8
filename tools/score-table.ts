import type { Total } from './score-cases.js';

/** A share, from 0 to 1, as people read it: `99.3%`. */
export function percentOf(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** Scores as a table of Markdown, as README.md shows it. */
export function scoreTable(totals: readonly Total[]): string {
  const rows = totals.map(({ name, cases, right, precision, recall }) => `| ${name} | ${right} of ${cases} | ${percentOf(precision)} | ${percentOf(recall)} |`);
  return ['| Cases about | Right | Precision | Recall |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
