import type { Command } from 'commander';
import type { PrivacyRule } from '../../eslint-plugin/rule.js';
import { addProjectOptions, readProjectOptions } from '../command-options.js';
import type { Host } from '../host.js';
import type { ExitCode } from '../scan.js';
import { init } from './init.js';

/** Adds `privacy-lint init`. */
export function addInit(program: Command, host: Host, end: (code: ExitCode) => void, rules?: readonly PrivacyRule[]): void {
  addProjectOptions(
    program
      .command('init')
      .description('Look at the project and propose a policy, a baseline, an ESLint configuration and a workflow.')
      .argument('[folder]', 'the project; the current folder by default')
      .option('--yes', 'write everything that is not there yet, without asking')
      .option('--dry-run', 'show what would be written, and write nothing'),
  ).action(async (folder: string | undefined, given: { yes?: boolean; dryRun?: boolean }) => {
    end(await init(folder, { ...readProjectOptions(given, host), yes: given.yes === true, dryRun: given.dryRun === true }, host, rules));
  });
}
