import type { Host } from '../../cli/host.js';
import { runCommandLine } from '../../cli/run-command-line.js';
import { shoutRule } from './shout-rule.js';
import './stand-in-engine.js';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in a folder, with the rule of the tests as its only one. */
export async function runCli(workingFolder: string, input: readonly string[], host: Partial<Host> = {}): Promise<Run> {
  let out = '';
  let error = '';
  const code = await runCommandLine(
    input,
    { workingFolder, columns: 80, hasColor: false, isWatched: false, language: '', write: text => (out += text), writeError: text => (error += text), ...host },
    [shoutRule],
  );
  return { code, out, error };
}
