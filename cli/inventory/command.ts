import { Option, type Command } from 'commander';
import type { PrivacyRule } from '../../eslint-plugin/rule.js';
import { addProjectOptions, readProjectOptions } from '../command-options.js';
import type { Host } from '../host.js';
import type { ExitCode } from '../scan.js';
import { toolVersion } from '../tool.js';
import { inventory } from './inventory.js';
import { inventoryFormats, type InventoryFormat } from './write-inventory.js';

/** Adds `privacy-lint inventory`. */
export function addInventory(program: Command, host: Host, end: (code: ExitCode) => void, rules?: readonly PrivacyRule[]): void {
  addProjectOptions(
    program
      .command('inventory')
      .description('Write what the code does with personal data, and where the policy says something else.')
      .argument('[paths...]', 'files and folders; without any, the current folder')
      .addOption(new Option('--format <name>', 'how it is written').choices(inventoryFormats).default('markdown'))
      .option('--output <file>', 'write it to a file')
      .option('--base <commit>', 'tell what changed since a commit, which is read by Git')
      .option('--check', 'end with 1 where the code and the policy name something else'),
  ).action((paths: readonly string[], given: { format: InventoryFormat; output?: string; base?: string; check?: boolean }) => {
    const { format, output, base, check } = given;
    end(inventory(paths, { ...readProjectOptions(given, host), format, ...(output === undefined ? {} : { output }), ...(base === undefined ? {} : { base }), check: check === true }, host, toolVersion, rules));
  });
}
