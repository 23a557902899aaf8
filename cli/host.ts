import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';

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
  /** Tells this build of the program from every other; absent where it runs from its sources, which change. */
  readonly build?: string;
  write(text: string): void;
  writeError(text: string): void;
  /** Asks the person at the terminal; absent where there is none. Answers nothing where they end the input. */
  ask?(question: string): Promise<string>;
}

/** Asks on the error stream, so that what is written can go elsewhere. Answers that were typed before their question are kept for it. */
function createAsk(): (question: string) => Promise<string> {
  const early: string[] = [];
  let prompt: Interface | undefined;
  let isClosed = false;
  return async question => {
    prompt ??= createInterface({ input: process.stdin, output: process.stderr }).on('line', line => early.push(line)).on('close', () => (isClosed = true));
    const known = early.shift();
    if (known !== undefined || isClosed) {
      process.stderr.write(`${question}${known ?? ''}\n`);
      return known ?? '';
    }
    const answer = await Promise.race([prompt.question(question), once(prompt, 'close').then(() => '')]);
    // So that the process can end where nothing more is asked.
    prompt.pause();
    return answer;
  };
}

/** How the bundle that runs lies on the disk. */
function findBuild(): string | undefined {
  const file = fileURLToPath(import.meta.url);
  const bundle = file.endsWith('.ts') ? undefined : statSync(file, { throwIfNoEntry: false });
  return bundle && `${bundle.size} ${bundle.mtimeMs}`;
}

/** The process's own terminal. Colours follow https://no-color.org. */
export function createProcessHost(): Host {
  const { env, stdin, stdout, stderr } = process;
  // Who reads only the beginning, as `head` does, has what they want.
  stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
  const build = findBuild();
  const isPlain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    workingFolder: process.cwd(),
    columns: Math.max(40, stdout.columns ?? (Number(env['COLUMNS']) || 80)),
    hasColor: !isPlain && ((env['FORCE_COLOR'] ?? '0') !== '0' || stdout.isTTY === true),
    isWatched: stderr.isTTY === true && env['CI'] === undefined,
    language: env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '',
    ...(build === undefined ? {} : { build }),
    write: text => void stdout.write(text),
    writeError: text => void stderr.write(text),
    ...(stdin.isTTY && stderr.isTTY && env['CI'] === undefined ? { ask: createAsk() } : {}),
  };
}
