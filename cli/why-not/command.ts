import type { Command } from 'commander';
import type { PrivacyRule } from '../../eslint-plugin/rule.js';
import { addProjectOptions, formatOption, readProjectOptions } from '../command-options.js';
import type { Host } from '../host.js';
import { defaultBaseline, type ExitCode } from '../scan.js';
import { whyNot } from './why-not.js';

/** Adds `privacy-lint why-not`. */
export function addWhyNot(program: Command, host: Host, end: (code: ExitCode) => void, rules?: readonly PrivacyRule[]): void {
  addProjectOptions(
    program
      .command('why-not')
      .description('Tell why nothing is reported on a line.')
      .argument('<place>', 'FILE:LINE')
      .addOption(formatOption())
      .option('--baseline <file>', `the baseline that scans are given; '${defaultBaseline}' if it is there`),
  ).action((place: string, given: { baseline?: string; format: string }) => {
    end(whyNot(place, { ...readProjectOptions(given, host), json: given.format === 'json', ...(given.baseline === undefined ? {} : { baseline: given.baseline }) }, host, rules));
  });
}
