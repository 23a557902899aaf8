import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { emptyLayout, ProjectAnalysis } from '../../analysis/index.js';
import { engineInputs, policyKnowledge } from '../../eslint-plugin/project/engine-inputs.js';
import type { PrivacyRule } from '../../eslint-plugin/rule.js';
import { runRules } from '../../eslint-plugin/run-rules.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { optionsOf, toProjectContext } from '../../policy/project-context.js';
import { policyOfPresets, resolvePolicy } from '../../policy/resolve-policy.js';
import { readCodeBlocks, type CodeBlock } from './read-code-blocks.js';

const folder = new URL('../../rules-docs/', import.meta.url);
const pages = readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md').sort();

describe('the pages of rules', () => {
  for (const page of pages) {
    describe(page, () => {
      const text = readFileSync(new URL(page, folder), 'utf8');
      const rule = rules.find(({ name }) => name === page.replace(/(?:\.zh-cn)?\.md$/, ''));

      it('is of a rule, in both languages', () => {
        assert.ok(rule, `${page} is of no rule`);
        assert.ok(pages.includes(`${rule.name}.md`) && pages.includes(`${rule.name}.zh-cn.md`));
      });

      it('shows code that the rule reports and code that it does not', () => {
        const verdicts = readCodeBlocks(text).map(({ verdict }) => verdict);
        assert.ok(verdicts.includes('incorrect') && verdicts.includes('correct'));
      });

      it('has the sections that every page has, in their order', () => {
        assert.deepEqual([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading), sections[page.endsWith('.zh-cn.md') ? 'zh-cn' : 'en']);
      });

      it('tells the options of its rule, and what the editor does', () => {
        const body = text.slice(text.indexOf('<!-- end generated header -->'));
        for (const option of Object.keys(rule!.meta.defaultOptions)) assert.ok(body.includes(`\`${option}\``), option);
        if (rule!.meta.hasFix !== 'none') assert.match(body, /[Tt]he editor|编辑器/);
      });

      for (const block of readCodeBlocks(text)) {
        it(`reports ${block.verdict === 'incorrect' ? 'once' : 'nothing in'} the block of line ${block.line}`, () => {
          assert.equal(messagesOf(rule!, block).length, block.verdict === 'incorrect' ? 1 : 0);
        });
      }
    });
  }
});

const sections = {
  en: ['What it reports', 'Why', 'Code', 'What satisfies it', 'Options', 'How to declare an exception', 'Known limits', 'When not to use it'],
  'zh-cn': ['报告什么', '为什么', '代码', '怎样满足', '选项', '如何声明例外', '已知局限', '何时不用'],
};

/** What a rule says of a block, analysed as a project of its own. */
function messagesOf(rule: PrivacyRule, { file, policy, code }: CodeBlock): readonly string[] {
  const knowledge = policyKnowledge(rules.map(({ name }) => name));
  const resolution = policy === undefined ? { ok: true as const, policy: policyOfPresets() } : resolvePolicy('privacy.yml', path => (path === 'privacy.yml' ? policy : undefined), knowledge);
  assert.ok(resolution.ok, `the policy of the block is broken: ${policy ?? ''}`);
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: toProjectContext(resolution.policy, policy !== undefined), layout: emptyLayout });
  analysis.setFile(file, code);
  const settings = { rules: new Map([[rule.name, { severity: 'error' as const, options: optionsOf(resolution.policy, rule.name) }]]), leastConfidence: 'medium' as const };
  return runRules(analysis.facts(), rules, settings).filter(finding => finding.rule === rule.name).map(({ message }) => message.en);
}
