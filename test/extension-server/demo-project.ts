import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenProject, Project } from '../../extension/server/project.js';
import type { AnalysisResult } from '../../eslint-plugin/project/project-session.js';
import type { Finding } from '../../eslint-plugin/rule.js';

/** What a demo project gives beside, or in place of, its findings. */
export type Extras = Partial<Pick<AnalysisResult, 'problems' | 'warnings' | 'notices' | 'findings' | 'flows'>>;

/**
 * Opens a project that reports every `demo(1)` of its `.ts`, `.tsx` and `.vue` files at its number, without the engine. A file with the word `crash` makes
 * the analysis throw.
 */
export function openDemoProject(extras: (root: string) => Extras = () => ({})): OpenProject {
  return root => {
    const onDisk = () => new Map(readdirSync(root).filter(name => /\.(?:tsx?|vue)$/.test(name)).map(name => [name, readFileSync(join(root, name), 'utf8')]));
    const open = new Map<string, string>();
    let disk = onDisk();
    const project: Project = {
      refresh() {
        disk = onDisk();
        return true;
      },
      setText(path, text) {
        if (text === undefined) open.delete(path);
        else open.set(path, text);
      },
      textOf: path => open.get(path) ?? disk.get(path),
      result() {
        const texts = new Map([...disk, ...open]);
        if ([...texts.values()].some(text => text.includes('crash'))) throw new Error('The demo crashed.');
        const findings = [...texts].flatMap(([file, text]) => [...text.matchAll(/demo\((1)\)/g)].map((match, count) => createFinding(file, match.index, count)));
        return { root, findings, notices: [], unresolved: [], stats: { files: texts.size, reported: texts.size, lowered: 0, summarised: 0, reused: 0 }, problems: [], warnings: [], flows: [], texts, ...extras(root) };
      },
    };
    return project;
  };
}

function createFinding(file: string, start: number, count: number): Finding {
  const number = { start: start + 5, end: start + 6 };
  const step = { place: { file, start, end: start + 4 }, kind: 'call', text: 'demo(`1`)' } as const;
  return {
    rule: 'no-demo',
    messageId: 'demo',
    message: { en: "'demo' takes *1*.", 'zh-cn': '“demo”取用 *1*。' },
    data: {},
    place: { file, ...number },
    severity: 'error',
    confidence: 'medium',
    path: [{ place: { file, start: 0, end: 1 }, kind: 'entry', text: file }, step],
    related: [],
    law: [{ jurisdiction: 'eu', article: 'GDPR Art. 6(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }],
    fixes: [
      { kind: 'fix', titleId: 'zero', title: { en: 'Replace 1 by 0', 'zh-cn': '将 1 改为 0' }, edits: [{ file, span: number, text: '0' }] },
      { kind: 'suggestion', titleId: 'two', title: { en: 'Replace 1 by 2', 'zh-cn': '将 1 改为 2' }, edits: [{ file, span: number, text: '2' }] },
    ],
    fingerprint: `demo:${count + 1}`,
  };
}
