import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReported } from '../../eslint-plugin/is-reported.js';
import { policyNames } from '../../eslint-plugin/project/list-files.js';
import type { Finding, LocalText, PrivacyRule } from '../../eslint-plugin/rule.js';
import { createBaseline } from '../baseline.js';
import type { Host } from '../host.js';
import { readInventory } from '../inventory/inventory.js';
import { openSession, type ProjectOptions } from '../open-session.js';
import { SourceLines } from '../report/report.js';
import { scanTexts } from '../scan-texts.js';
import { defaultBaseline, type ExitCode } from '../scan.js';
import { tryWrite } from '../try-write.js';
import { eslintConfig, eslintNames, eslintPackages, packageManagers, sourceKindsOf, workflow } from './other-files.js';
import { proposePolicy } from './propose-policy.js';

export interface InitOptions extends ProjectOptions {
  /** Yes to all that is offered. */
  readonly yes: boolean;
  /** Show what would be written, and write nothing. */
  readonly dryRun: boolean;
}

/** A file that is offered. */
interface Offer {
  readonly path: string;
  readonly question: LocalText;
  text(): string;
  /** What to say once it is written, if that is more than its name. */
  written?(): LocalText;
}

/** Looks at a project and offers a policy, a baseline, an ESLint configuration and a workflow. A file that is there is never written over. */
export async function init(folder: string | undefined, options: InitOptions, host: Host, rules?: readonly PrivacyRule[]): Promise<ExitCode> {
  const { locale } = options;
  const say = (text: LocalText) => host.writeError(`${text[locale]}\n`);
  if (!options.yes && !options.dryRun && !host.ask) {
    say(texts.noTerminal);
    return 2;
  }
  const paths = folder === undefined ? [] : [folder];
  const opened = openSession(paths, options, host, rules);
  if (!opened) return 2;
  const { root } = opened.targets;
  const inventory = readInventory(opened, opened.targets.isWanted);
  const result = opened.session.result();
  if (host.isWatched) host.writeError('\r\u001b[K');
  if (result.stats.files === 0) {
    say(scanTexts.noFiles(paths));
    return 2;
  }
  const lines = new SourceLines(result.texts);
  const guards = opened.session.findFacts([...result.texts.keys()][0] ?? '')?.file.guards ?? [];
  say(texts.seen(result.stats.files, new Set(inventory.rows.map(({ category }) => category)).size, result.findings.length));

  const policy = policyNames.find(name => existsSync(join(root, name)));
  const eslint = eslintNames.find(name => existsSync(join(root, name)));
  const workflowPath = '.github/workflows/privacy-lint.yml';
  const hasLock = (locks: readonly string[]) => locks.some(name => existsSync(join(root, name)));
  const manager = packageManagers.find(({ locks }) => hasLock(locks)) ?? packageManagers.at(-1)!;
  const kinds = sourceKindsOf([...result.texts.keys()].filter(path => isReported(path)));
  // With the new policy there may be other findings.
  let known: readonly Finding[] | undefined;
  const findingsNow = () => (known ??= (options.dryRun ? opened : openSession(paths, options, { ...host, isWatched: false }, rules))?.session.result().findings ?? []);
  const offers: readonly Offer[] = [
    { path: policy ?? 'privacy.yml', question: texts.policy, text: () => proposePolicy({ inventory, guards, locale, where: place => `${place.file}:${lines.position(place.file, place.start).line}` }) },
    { path: defaultBaseline, question: texts.baseline, text: () => `${JSON.stringify(createBaseline(findingsNow()), null, 2)}\n`, written: () => texts.baselineWritten(defaultBaseline, findingsNow().length) },
    { path: eslint ?? (isModule(root) ? 'eslint.config.js' : 'eslint.config.mjs'), question: texts.eslint, text: () => eslintConfig(kinds) },
    { path: workflowPath, question: texts.workflow, text: () => workflow(manager, { hasBaseline: existsSync(join(root, defaultBaseline)) || options.dryRun, hasLock: hasLock(manager.locks) }) },
  ];
  for (const offer of offers) {
    const problem = await settle(offer, root, options, { ...host, isWatched: false }, say);
    if (problem) {
      say(problem);
      return 2;
    }
  }
  if (eslint !== undefined) say(texts.addToEslint(eslint));
  else if (!options.dryRun && eslintNames.some(name => existsSync(join(root, name)))) say(texts.eslintNeeds(eslintPackages(kinds)));
  if (!options.dryRun && existsSync(join(root, workflowPath)) && !isDependency(root)) say(texts.workflowNeeds(`${manager.add} privacy-lint`));
  say(texts.next(existsSync(join(root, defaultBaseline))));
  return 0;
}

/** Writes what is offered if it is wanted and not there yet. Answers what went wrong. */
async function settle(offer: Offer, root: string, { yes, dryRun, locale }: InitOptions, host: Host, say: (text: LocalText) => void): Promise<LocalText | undefined> {
  const { path } = offer;
  if (existsSync(join(root, path))) {
    say(texts.isThere(path));
    return undefined;
  }
  if (dryRun) {
    host.write(`--- ${path}\n${offer.text()}\n`);
    return undefined;
  }
  const isWanted = yes || isYes((await host.ask?.(`${offer.question[locale]} (${path}) [y/N] `)) ?? '');
  if (!isWanted) return undefined;
  const problem = tryWrite(join(root, path), offer.text());
  if (problem !== undefined) return scanTexts.cannotWrite(path, problem);
  say(offer.written?.() ?? texts.written(path));
  return undefined;
}

function isYes(answer: string): boolean {
  return /^(y|yes|是|好)$/i.test(answer.trim());
}

/** Whether Node takes the project's `.js` files for modules. */
function isModule(root: string): boolean {
  return manifestOf(root).type === 'module';
}

/** Whether the project has this product among its packages. */
function isDependency(root: string): boolean {
  const { dependencies, devDependencies } = manifestOf(root);
  return [dependencies, devDependencies].some(names => typeof names === 'object' && names !== null && 'privacy-lint' in names);
}

interface Manifest {
  readonly type?: unknown;
  readonly dependencies?: unknown;
  readonly devDependencies?: unknown;
}

function manifestOf(root: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  } catch {
    return {};
  }
}

const texts = {
  noTerminal: { en: 'There is no terminal to ask on. --yes writes everything that is not there yet, --dry-run shows it.', 'zh-cn': '没有可供询问的终端。--yes 写入所有尚不存在的文件，--dry-run 仅显示。' },
  seen: (files: number, categories: number, findings: number): LocalText => ({ en: `${files === 1 ? '1 file' : `${files} files`} read; categories of personal data: ${categories}; findings: ${findings}.`, 'zh-cn': `已读取 ${files} 个文件；个人信息类别 ${categories} 个；结果 ${findings} 个。` }),
  policy: { en: 'Write a policy with what the code collects, and questions as comments?', 'zh-cn': '写入策略文件（列出代码收集的信息，问题以注释给出）？' },
  baseline: { en: 'Accept the findings there are now in a baseline, so that only new ones show?', 'zh-cn': '将现有的结果收入基线，只显示新结果？' },
  baselineWritten: (path: string, findings: number): LocalText => ({ en: `'${path}' was written; under the policy as it is now it holds ${findings} findings.`, 'zh-cn': `已写入“${path}”；按当前策略，其中有 ${findings} 个结果。` }),
  eslint: { en: 'Write an ESLint configuration?', 'zh-cn': '写入 ESLint 配置？' },
  workflow: { en: 'Write a workflow for GitHub?', 'zh-cn': '写入 GitHub 工作流？' },
  isThere: (path: string): LocalText => ({ en: `'${path}' is there and stays as it is.`, 'zh-cn': `“${path}”已存在，保持不变。` }),
  written: (path: string): LocalText => ({ en: `'${path}' was written.`, 'zh-cn': `已写入“${path}”。` }),
  addToEslint: (path: string): LocalText => ({ en: `In '${path}': import privacy from 'eslint-plugin-privacy'; and among its entries ...privacy.configs.recommended`, 'zh-cn': `在“${path}”中：import privacy from 'eslint-plugin-privacy'; 并在其条目中加入 ...privacy.configs.recommended` }),
  eslintNeeds: (packages: readonly string[]): LocalText => ({ en: `ESLint needs: npm install --save-dev ${packages.join(' ')}`, 'zh-cn': `ESLint 需要：npm install --save-dev ${packages.join(' ')}` }),
  workflowNeeds: (command: string): LocalText => ({ en: `The workflow needs: ${command} (its first lines say what to do where no registry has it)`, 'zh-cn': `工作流需要：${command}（若仓库源中没有，请见该文件开头的说明）` }),
  next: (hasBaseline: boolean): LocalText => {
    const scan = `privacy-lint scan${hasBaseline ? ` --baseline ${defaultBaseline}` : ''}`;
    return { en: `Next: answer the questions in the policy, then ${scan}`, 'zh-cn': `接下来：回答策略中的问题，然后运行 ${scan}` };
  },
} as const;
