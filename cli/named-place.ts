/** A line of a file, as people and compilers write it: `src/a.ts:12`, `src/a.ts:12:5`. */
export interface NamedPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Reads `FILE:LINE` or `FILE:LINE:COLUMN`; undefined for any other text. */
export function readNamedPlace(text: string): NamedPlace | undefined {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(text) ?? [];
  return file === undefined || line === undefined || Number(line) < 1 ? undefined : { file, line: Number(line) };
}
