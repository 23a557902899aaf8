import { runCommandLine } from '../../cli/run-command-line.js';
import type { Host } from '../../cli/host.js';
import type { Run } from './run-cli.js';

/** Runs the command line in a folder with the product's own rules. `answers` are what somebody types, where they are asked. */
export async function runProduct(workingFolder: string, input: readonly string[], host: Partial<Host> = {}): Promise<Run> {
  let out = '';
  let error = '';
  const code = await runCommandLine(input, { workingFolder, columns: 80, hasColor: false, isWatched: false, language: '', write: text => (out += text), writeError: text => (error += text), ...host });
  return { code, out, error };
}
