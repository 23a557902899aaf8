/** What the command line needs of the world around it; tests give their own. */
export interface Host {
  /** Absolute. */
  readonly workingFolder: string;
  /** Of the terminal that the output goes to; 80 where it goes elsewhere. */
  readonly columns: number;
  readonly hasColor: boolean;
  /** Whether someone watches the error stream, so that progress is worth showing. */
  readonly isWatched: boolean;
  /** The language of the system: `zh_CN.UTF-8`. */
  readonly language: string;
  write(text: string): void;
  writeError(text: string): void;
}

/** The process's own terminal. Colours follow https://no-color.org. */
export function createProcessHost(): Host {
  const { env, stdout, stderr } = process;
  // Who reads only the beginning, as `head` does, has what they want.
  stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
  const isPlain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    workingFolder: process.cwd(),
    columns: Math.max(40, stdout.columns ?? (Number(env['COLUMNS']) || 80)),
    hasColor: !isPlain && ((env['FORCE_COLOR'] ?? '0') !== '0' || stdout.isTTY === true),
    isWatched: stderr.isTTY === true && env['CI'] === undefined,
    language: env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '',
    write: text => void stdout.write(text),
    writeError: text => void stderr.write(text),
  };
}
