import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { ProjectSession } from '../eslint-plugin/project/project-session.js';
import type { Locale, LocalText, PrivacyRule } from '../eslint-plugin/rule.js';
import { rules as allRules } from '../eslint-plugin/rules/index.js';
import { findTargets, type Targets } from './find-targets.js';
import type { Host } from './host.js';
import { scanTexts } from './scan-texts.js';
import { writeProblems, writeWarnings } from './write-problems.js';

/** What every command that looks at a project is told. */
export interface ProjectOptions {
  readonly config?: string;
  readonly preset: readonly string[];
  readonly locale: Locale;
}

/** A project that a command looks at, with the rules that hold there. */
export interface OpenedProject {
  readonly session: ProjectSession;
  readonly targets: Extract<Targets, { ok: true }>;
  /** Those of the product, then the policy's own flows. */
  readonly rules: readonly PrivacyRule[];
  /** A path of the project as the working folder sees it. */
  show(file: string): string;
}

/** Opens the project that some paths lie in. Where that cannot be, it has said why on the error stream. */
export function openSession(paths: readonly string[], options: ProjectOptions, host: Host, rules: readonly PrivacyRule[] = allRules): OpenedProject | undefined {
  const say = (text: LocalText) => host.writeError(`${text[options.locale]}\n`);
  const targets = findTargets(paths, host.workingFolder);
  if (!targets.ok) {
    for (const problem of targets.problems) say(problem);
    return undefined;
  }
  const config = options.config === undefined ? undefined : resolve(host.workingFolder, options.config);
  if (config !== undefined && !statSync(config, { throwIfNoEntry: false })?.isFile()) {
    say(scanTexts.noConfig(options.config ?? ''));
    return undefined;
  }
  const session = new ProjectSession(targets.root, {
    folders: targets.folders,
    isWanted: targets.isWanted,
    presets: options.preset,
    ...(config === undefined ? {} : { configFile: config }),
    rules,
    onProgress: step => {
      if (host.isWatched) host.writeError(`\r\u001b[K${scanTexts.progress[step][options.locale]}`);
    },
  });
  const show = (file: string) => relative(host.workingFolder, resolve(targets.root, file)).split(sep).join('/') || '.';
  if (session.problems.length > 0) {
    if (host.isWatched) host.writeError('\r\u001b[K');
    writeProblems(session.problems, show, options.locale, host);
    say(scanTexts.badConfiguration(session.problems.length));
    return undefined;
  }
  if (host.isWatched && session.warnings.length > 0) host.writeError('\r\u001b[K');
  writeWarnings(session.warnings, show, options.locale, host);
  return { session, targets, rules: [...rules, ...session.flowRules], show };
}
