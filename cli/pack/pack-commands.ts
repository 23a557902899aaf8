import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { createColors } from 'picocolors';
import { reasonOf } from '../../eslint-plugin/project/notice.js';
import { compareWithLock, lockName, readLock } from '../../eslint-plugin/project/pack-lock.js';
import type { Locale, LocalText } from '../../eslint-plugin/rule.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import type { Host } from '../host.js';
import { severityWords } from '../report/words.js';
import { fit, wrap } from '../report/text-width.js';
import type { ExitCode } from '../scan.js';
import { initPack } from './init-pack.js';
import { lintPack } from './lint-pack.js';
import { findUsedPacks, writeLock } from './lock.js';
import { packTexts } from './pack-texts.js';
import { readBuiltIn, readPack, shownPath, type PackOnDisk } from './read-pack.js';
import { isRight, testPack, type PackTest, type WrongLine } from './test-pack.js';

interface Given {
  readonly builtIn?: true | readonly string[];
  readonly coverage?: true;
  readonly minCoverage?: number;
  readonly maxWarnings?: number;
  readonly check?: true;
  readonly id?: string;
  readonly locale?: Locale;
}

/** Adds `pack init`, `lint`, `test`, `list` and `lock`. */
export function addPackCommands(program: Command, host: Host, end: (code: ExitCode) => void): void {
  const pack = program.command('pack').description('Make, check and lock packs: folders or npm packages with policies and models.');
  const locale = () => new Option('--locale <name>', 'language of texts').choices(['en', 'zh-cn']);
  const builtIn = () => new Option('--built-in [names...]', 'the models that come with the product: all, or those named');
  const paths = 'packs, policies, models or folders of models; without any, the current folder';
  pack
    .command('init')
    .description('Write a new pack with a model, a flow, a policy and cases.')
    .argument('<folder>', 'a folder that is not there yet, or empty')
    .option('--id <id>', 'its name, as acme/privacy; without it, the scope or name in the nearest package.json and the name of the folder')
    .addOption(locale())
    .action((folder: string, given: Given) => end(new Speaker(host, given).init(folder, given.id)));
  pack
    .command('lint')
    .description('Tell what is wrong with packs and models, and what has no effect in them.')
    .argument('[paths...]', paths)
    .addOption(builtIn())
    .option('--max-warnings <number>', 'end with 1 if there are more warnings', parseCount)
    .addOption(locale())
    .action((asked: readonly string[], given: Given) => end(new Speaker(host, given).lint(asked, given)));
  pack
    .command('test')
    .description('Run the examples of models and the cases of packs.')
    .argument('[paths...]', paths)
    .addOption(builtIn())
    .option('--coverage', 'tell which entries of the models no example and no case needs')
    .option('--min-coverage <percent>', 'end with 1 if fewer entries are covered', parseCount)
    .addOption(locale())
    .action((asked: readonly string[], given: Given) => end(new Speaker(host, given).test(asked, given)));
  pack
    .command('list')
    .description('List the packs that the policies of a folder build on.')
    .argument('[folder]', 'without it, the current folder')
    .addOption(locale())
    .action((folder: string | undefined, given: Given) => end(new Speaker(host, given).list(folder)));
  pack
    .command('lock')
    .description('Write the hashes of the packs in use to privacy.lock.')
    .argument('[folder]', 'without it, the current folder')
    .option('--check', 'write nothing, and end with 1 if a pack is another than it was')
    .addOption(locale())
    .action((folder: string | undefined, given: Given) => end(new Speaker(host, given).lock(folder, given.check === true)));
}

/** The team that a pack is for: the scope of the nearest package upwards, else its name; `acme` where there is none. */
function teamAround(folder: string): string {
  for (let at = dirname(folder); ; at = dirname(at)) {
    try {
      const { name } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { readonly name?: unknown };
      if (typeof name === 'string' && toName(name) !== '') return toName(name.startsWith('@') ? name.split('/')[0]! : name);
    } catch {
      // What is not there, or is no manifest, names nobody.
    }
    if (at === dirname(at)) return 'acme';
  }
}

function toName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Answers one command, in one language. */
class Speaker {
  readonly #host: Host;
  readonly #locale: Locale;
  readonly #colors: ReturnType<typeof createColors>;

  constructor(host: Host, { locale }: Given) {
    this.#host = host;
    this.#locale = locale ?? (/^zh/i.test(host.language) ? 'zh-cn' : 'en');
    this.#colors = createColors(host.hasColor);
  }

  init(path: string, id: string | undefined): ExitCode {
    const folder = resolve(this.#host.workingFolder, path);
    const problem = initPack(folder, path, id ?? `${teamAround(folder)}/${toName(basename(folder)) || 'privacy'}`);
    if (problem !== undefined) return this.#fail(problem);
    this.#write(packTexts.made(path));
    const inside = relative(this.#host.workingFolder, folder).split(sep).join('/');
    if (!inside.startsWith('..') && inside !== '') this.#write(packTexts.howToUse(inside));
    return 0;
  }

  lint(paths: readonly string[], { builtIn, maxWarnings }: Given): ExitCode {
    const packs = this.#read(paths, builtIn);
    if (packs === undefined) return 2;
    const found = packs.map(pack => ({ pack, ...lintPack(pack) }));
    for (const { errors, warnings } of found) {
      for (const problem of errors) this.#problem(problem, 'error');
      for (const problem of warnings) this.#problem(problem, 'warn');
    }
    const sum = (numberOf: (each: (typeof found)[number]) => number) => found.reduce((total, each) => total + numberOf(each), 0);
    const [errors, warnings] = [sum(each => each.errors.length), sum(each => each.warnings.length)];
    this.#write(packTexts.lintSummary(sum(({ pack }) => pack.models.length), sum(({ pack }) => pack.policies.length), sum(({ pack }) => pack.cases.length), errors, warnings));
    return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
  }

  test(paths: readonly string[], { builtIn, coverage, minCoverage }: Given): ExitCode {
    const packs = this.#read(paths, builtIn);
    if (packs === undefined) return 2;
    for (const { name, problems } of packs.filter(pack => pack.problems.length > 0)) {
      for (const problem of problems) this.#problem(problem, 'error');
      return this.#fail(packTexts.notTested(name));
    }
    const tests = packs.map(pack => testPack(pack, coverage === true || minCoverage !== undefined));
    if (!tests.every(isRight)) this.#write(packTexts.legend);
    for (const test of tests) this.#differences(test);
    const sum = (numberOf: (test: PackTest) => number) => tests.reduce((total, test) => total + numberOf(test), 0);
    const wrong = sum(({ models, cases }) => models.reduce((total, each) => total + each.wrong.length, 0) + cases.reduce((total, each) => total + each.troubles.length + each.files.reduce((lines, file) => lines + file.wrong.length, 0), 0));
    const uncovered = tests.flatMap(test => test.coverage?.uncovered ?? []);
    for (const problem of uncovered) this.#problem(problem, 'warn');
    this.#write(packTexts.testSummary(sum(({ models }) => models.length), sum(({ models }) => models.reduce((total, { marks }) => total + marks, 0)), sum(({ cases }) => cases.length), wrong));
    const entries = sum(test => test.coverage?.entries ?? 0);
    if (tests.some(test => test.coverage)) this.#write(packTexts.coverage(entries - uncovered.length, entries));
    const isTooLittle = minCoverage !== undefined && (entries - uncovered.length) * 100 < minCoverage * entries;
    if (isTooLittle) this.#write(packTexts.tooLittle(minCoverage));
    return wrong > 0 || isTooLittle ? 1 : 0;
  }

  list(path: string | undefined): ExitCode {
    const folder = resolve(this.#host.workingFolder, path ?? '.');
    const packs = findUsedPacks(folder);
    if ('problems' in packs) return this.#badPolicies(packs.problems);
    const locked = readLock(join(folder, lockName));
    if (locked !== undefined && 'problems' in locked) return this.#badPolicies(locked.problems);
    if (packs.length === 0) this.#write(packTexts.noPacks);
    for (const pack of packs) {
      const before = locked?.packs.find(({ name }) => name === pack.name);
      const state = locked === undefined ? 'no lock' : before === undefined ? 'not locked' : compareWithLock([pack], [before], true).length > 0 ? 'changed' : 'locked';
      this.#line(`${this.#colors.bold(pack.name)}${pack.version === undefined ? '' : ` ${pack.version}`}`);
      const about = [...(pack.id === undefined || pack.id === pack.name ? [] : [pack.id]), packTexts.brings(pack.models, Object.keys(pack.files).length)[this.#locale], packTexts.states[state][this.#locale]].join(' · ');
      for (const text of [...(pack.description === undefined ? [] : [pack.description]), about, shownPath(pack.folder, this.#host.workingFolder)]) {
        for (const line of wrap(text, this.#host.columns - 2)) this.#line(`  ${this.#colors.dim(line)}`);
      }
    }
    return 0;
  }

  lock(path: string | undefined, checks: boolean): ExitCode {
    const folder = resolve(this.#host.workingFolder, path ?? '.');
    const packs = findUsedPacks(folder);
    if ('problems' in packs) return this.#badPolicies(packs.problems);
    if (!checks) {
      try {
        writeFileSync(join(folder, lockName), writeLock(packs));
      } catch (error) {
        return this.#fail(packTexts.cannotWrite(lockName, reasonOf(error)));
      }
      this.#write(packTexts.lockWritten(packs.length));
      return 0;
    }
    const locked = readLock(join(folder, lockName));
    if (locked === undefined) return this.#fail(packTexts.noLock);
    if ('problems' in locked) return this.#badPolicies(locked.problems);
    const differences = compareWithLock(packs, locked.packs, true);
    for (const { message } of differences) this.#write(message);
    this.#write(differences.length === 0 ? packTexts.lockHolds(packs.length) : packTexts.lockBroken);
    return differences.length === 0 ? 0 : 1;
  }

  #read(paths: readonly string[], builtIn: Given['builtIn']): readonly PackOnDisk[] | undefined {
    const own = paths.length === 0 && builtIn !== undefined ? [] : (paths.length === 0 ? ['.'] : paths).map(path => readPack(path, this.#host.workingFolder));
    const wrong = own.filter((each): each is LocalText => 'en' in each);
    for (const text of wrong) this.#fail(text);
    const models = builtIn === undefined ? [] : readBuiltIn(builtIn === true ? [] : builtIn);
    if (!('name' in models)) {
      if (models.length > 0) this.#fail(packTexts.noBuiltIn(models));
      return wrong.length + models.length > 0 ? undefined : own.filter((each): each is PackOnDisk => 'name' in each);
    }
    return wrong.length > 0 ? undefined : [...own.filter((each): each is PackOnDisk => 'name' in each), models];
  }

  #differences({ models, cases }: PackTest): void {
    const show = (file: string, wrong: readonly WrongLine[]) => {
      if (wrong.length > 0) this.#line(this.#colors.underline(shownPath(file, this.#host.workingFolder)));
      for (const { line, code, missing, extra } of wrong) {
        this.#line(fit(`  ${String(line).padStart(4)}  ${code}`, this.#host.columns));
        for (const each of missing) this.#line(this.#colors.red(`        - ${each}`));
        for (const each of extra) this.#line(this.#colors.green(`        + ${each}`));
      }
    };
    for (const { file, wrong } of models) show(file, wrong);
    for (const { folder, files, troubles } of cases) {
      for (const { file, wrong } of files) show(join(folder, file), wrong);
      if (troubles.length > 0) this.#line(this.#colors.underline(shownPath(folder, this.#host.workingFolder)));
      for (const trouble of troubles) for (const part of wrap(trouble[this.#locale], this.#host.columns - 8)) this.#line(`        ${part}`);
    }
  }

  /** One line as compilers write it, so that editors find the place. */
  #problem({ file, line, column, message }: PolicyProblem, severity: 'error' | 'warn'): void {
    const paint = severity === 'error' ? this.#colors.red : this.#colors.yellow;
    this.#line(`${shownPath(file, this.#host.workingFolder)}:${line}:${column}: ${paint(severityWords[severity][this.#locale])}: ${message[this.#locale]}`);
  }

  #badPolicies(problems: readonly PolicyProblem[]): ExitCode {
    for (const { file, line, column, message } of problems) this.#host.writeError(`${file}:${line}:${column}: ${message[this.#locale]}\n`);
    return this.#fail(packTexts.badPolicies);
  }

  #write(text: LocalText): void {
    for (const line of wrap(text[this.#locale], this.#host.columns)) this.#line(line);
  }

  #line(text: string): void {
    this.#host.write(`${text}\n`);
  }

  #fail(text: LocalText): ExitCode {
    this.#host.writeError(`${text[this.#locale]}\n`);
    return 2;
  }
}

function parseCount(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('It must be a whole number from 0 on.');
  return number;
}
