import type { Command } from 'commander';
import type { PrivacyRule } from '../../eslint-plugin/rule.js';
import { addProjectOptions, formatOption, readProjectOptions } from '../command-options.js';
import type { Host } from '../host.js';
import type { ExitCode } from '../scan.js';
import { explain } from './explain.js';

/** Adds `privacy-lint explain`. */
export function addExplain(program: Command, host: Host, end: (code: ExitCode) => void, rules?: readonly PrivacyRule[]): void {
  addProjectOptions(
    program
      .command('explain')
      .description('Explain a rule, the findings of a line, or a finding by its fingerprint.')
      .argument('<subject>', "a rule's name, FILE:LINE, or a fingerprint or its first digits")
      .addOption(formatOption())
      .option('--project <folder>', 'the project of the fingerprint; the current folder by default'),
  ).action((subject: string, given: { project?: string; format: string }) => {
    end(explain(subject, { ...readProjectOptions(given, host), json: given.format === 'json', ...(given.project === undefined ? {} : { project: given.project }) }, host, rules));
  });
}
