import { Option, type Command } from 'commander';
import type { Locale } from '../eslint-plugin/rule.js';
import type { Host } from './host.js';
import type { ProjectOptions } from './open-session.js';

/** Adds what every command that looks at a project can be told. */
export function addProjectOptions(command: Command): Command {
  return command
    .option('--config <file>', 'read this policy file instead of the ones in the folders')
    .option('--preset <name>', "add a preset to what the policy extends, as 'recommended' or 'cn'; may be repeated", collect)
    .addOption(new Option('--locale <name>', 'language of texts').choices(['en', 'zh-cn']));
}

/** For commands that answer in prose. */
export function formatOption(): Option {
  return new Option('--format <name>', 'how it answers').choices(['pretty', 'json']).default('pretty');
}

/** Reads those options. Without a language, that of the system counts. */
export function readProjectOptions(given: object, host: Host): ProjectOptions {
  const { config, preset, locale } = given as { readonly config?: string; readonly preset?: readonly string[]; readonly locale?: Locale };
  return { ...(config === undefined ? {} : { config }), preset: preset ?? [], locale: locale ?? localeOf(host) };
}

/** The language of the host's system. */
export function localeOf({ language }: Host): Locale {
  return /^zh/i.test(language) ? 'zh-cn' : 'en';
}

/** Gathers an option that is given several times. */
export function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}
