import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Locale, PrivacyRule } from '../eslint-plugin/rule.js';
import { collect, localeOf } from './command-options.js';
import { addExplain } from './explain/command.js';
import type { Host } from './host.js';
import { addInit } from './init/command.js';
import { addInventory } from './inventory/command.js';
import { addPackCommands } from './pack/pack-commands.js';
import { formatNames, type FormatName } from './report/reporters.js';
import { toolDescription, toolVersion } from './tool.js';
import { scan, type ExitCode, type ScanOptions } from './scan.js';
import { addWhyNot } from './why-not/command.js';

/** Runs the command line on its arguments, without the program's own. `rules` are the product's unless a test brings its own. */
export async function runCommandLine(input: readonly string[], host: Host, rules?: readonly PrivacyRule[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('privacy-lint')
    .description(toolDescription)
    .version(toolVersion)
    .configureOutput({ writeOut: text => host.write(text), writeErr: text => host.writeError(text), getOutHelpWidth: () => host.columns, getErrHelpWidth: () => host.columns, getOutHasColors: () => host.hasColor, getErrHasColors: () => host.hasColor })
    .exitOverride();
  const end = (code: ExitCode) => (exitCode = code);
  addScan(program, host, end, rules);
  addExplain(program, host, end, rules);
  addWhyNot(program, host, end, rules);
  addInit(program, host, end, rules);
  addInventory(program, host, end, rules);
  addPackCommands(program, host, end);
  try {
    await program.parseAsync(input, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    host.writeError(`privacy-lint failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
  return exitCode;
}

function addScan(program: Command, host: Host, end: (code: ExitCode) => void, rules?: readonly PrivacyRule[]): void {
  const outputs: { format: FormatName; file?: string }[] = [];
  program
    .command('scan')
    .description('Analyse files and report findings.')
    .argument('[paths...]', 'files and folders; without any, the current folder')
    .option('--config <file>', 'read this policy file instead of the ones in the folders')
    .option('--preset <name>', "add a preset to what the policy extends, as 'recommended' or 'cn'; works without a policy; may be repeated", collect)
    .option('--rule <id>', 'run this rule only; may be repeated, or several with commas', collect)
    .addOption(
      new Option('--format <name>', `one of ${formatNames.join(', ')}; repeat it for several`).default('pretty').argParser((name: string) => {
        if (!isFormat(name)) throw new InvalidArgumentError(`The formats are ${formatNames.join(', ')}.`);
        outputs.push({ format: name });
        return name;
      }),
    )
    .option('--output <file>', 'write the format named before it to a file', (file: string) => {
      const last = outputs.at(-1);
      if (last === undefined) outputs.push({ format: 'pretty', file });
      else if (last.file === undefined) last.file = file;
      else throw new InvalidArgumentError('Each --output follows the --format it belongs to.');
      return file;
    })
    .option('--baseline <file>', 'leave out findings that this file knows')
    .option('--write-baseline', 'write the findings to the baseline file and end with 0')
    .option('--changed [base]', 'report only files that differ from a commit')
    .option('--frozen-lock', 'end with 2 if a pack is not as privacy.lock has it, or is not in it; for CI')
    .option('--fix', 'apply fixes that keep what the code does')
    .option('--max-warnings <number>', 'end with 1 if there are more warnings', parseCount)
    .option('--no-cache', 'analyse everything, and keep no result for the next run')
    .option('--threads <number>', 'for scripts that give it: one thread does the work', parseCount)
    .option('--types', "ask the TypeScript compiler for types that nobody wrote down, as 'types: true' in a policy does")
    .option('--quiet', 'show errors only')
    .addOption(new Option('--locale <name>', 'language of texts').choices(['en', 'zh-cn']))
    .action((paths: readonly string[], given: Record<string, unknown>) => {
      end(scan(paths, readOptions(given, outputs, host), host, toolVersion, rules));
    });
}

function readOptions(given: Record<string, unknown>, outputs: ScanOptions['outputs'], host: Host): ScanOptions {
  const { config, preset, rule, baseline, changed, maxWarnings, locale } = given as {
    config?: string;
    preset?: string[];
    rule?: string[];
    baseline?: string;
    changed?: string | true;
    maxWarnings?: number;
    locale?: Locale;
  };
  return {
    ...(config === undefined ? {} : { config }),
    preset: preset ?? [],
    rule: (rule ?? []).flatMap(each => each.split(',')).map(name => name.trim().replace(/^privacy\//, '')),
    outputs: outputs.length === 0 ? [{ format: 'pretty' }] : outputs,
    ...(baseline === undefined ? {} : { baseline }),
    writeBaseline: given['writeBaseline'] === true,
    ...(changed === undefined ? {} : { changed }),
    fix: given['fix'] === true,
    frozenLock: given['frozenLock'] === true,
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    quiet: given['quiet'] === true,
    locale: locale ?? localeOf(host),
    cache: given['cache'] !== false,
    types: given['types'] === true,
    asksForThreads: given['threads'] !== undefined,
  };
}

function isFormat(name: string): name is FormatName {
  return (formatNames as readonly string[]).includes(name);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('It must be a whole number from 0 on.');
  return count;
}
