import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../eslint-plugin/rule.js';

/** The pages that explain the rules, one Markdown file for each rule and language. */
export interface RulePages {
  /** Gives the URI of a rule's page, in English where the language has none; `undefined` for what is no rule. */
  uriOf(rule: string, locale: Locale): string | undefined;
  /** Reads what would satisfy the rule, as Markdown; `undefined` where the page does not say. */
  remedyOf(rule: string, locale: Locale): string | undefined;
}

/** Reads rule pages from a folder, given as a `file:` URI that ends with a slash. Without a folder there are none. */
export function createRulePages(folder: string | undefined): RulePages {
  const pages: RulePages = {
    uriOf(rule, locale) {
      if (folder === undefined || !/^[a-z][a-z0-9-]*$/.test(rule)) return undefined;
      const names = locale === 'en' ? [`${rule}.md`] : [`${rule}.${locale}.md`, `${rule}.md`];
      return names.map(name => folder + name).find(uri => existsSync(fileURLToPath(uri)));
    },
    remedyOf(rule, locale) {
      const uri = pages.uriOf(rule, locale);
      return uri === undefined ? undefined : findRemedy(readFileSync(fileURLToPath(uri), 'utf8'));
    },
  };
  return pages;
}

/** Finds the section on what satisfies a rule; else the first block of code that is correct. */
function findRemedy(page: string): string | undefined {
  const section = /^##+ [^\n]*(?:satisf|满足)[^\n]*\n([\s\S]*?)(?=^##|(?![\s\S]))/im.exec(page)?.[1]?.trim();
  if (section) return section.replace(/^```(\w+)[^\n]*$/gm, '```$1');
  const block = /^```(\w+) correct[^\n]*\n([\s\S]*?)^```/m.exec(page);
  return block ? `\`\`\`${block[1]}\n${block[2]}\`\`\`` : undefined;
}
