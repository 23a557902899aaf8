import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

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
  /** Asks the person at the terminal; absent where there is none. Answers nothing where they end the input. */
  ask?(question: string): Promise<string>;
}

/** Asks on the error stream, so that what is written can go elsewhere. */
async function ask(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await Promise.race([prompt.question(question), once(prompt, 'close').then(() => '')]);
  } finally {
    prompt.close();
  }
}

/** The process's own terminal. Colours follow https://no-color.org. */
export function createProcessHost(): Host {
  const { env, stdin, stdout, stderr } = process;
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
    ...(stdin.isTTY && stderr.isTTY && env['CI'] === undefined ? { ask } : {}),
  };
}
