import type { Rule } from 'eslint';
import { alsoAt, alsoPlaces, messageWithPlaces } from '../also-text.js';
import type { Finding, Fix, LocalText, Locale, PrivacyRule } from '../rule.js';
import { findLintFindings } from './lint-project.js';
import { readLintSettings } from './lint-settings.js';

/** Makes an ESLint rule of a privacy rule. `rules` are all there are, for what one rule's directive says of another. */
export function toEslintRule(rule: PrivacyRule, rules: readonly PrivacyRule[]): Rule.RuleModule {
  const { type, docs, messages, fixes, hasFix, schema } = rule.meta;
  return {
    meta: {
      type,
      docs: { description: docs.description.en, recommended: docs.recommended !== 'off' },
      // A title of a fix is a message too; where both have one id, the message holds.
      messages: { ...englishOf(fixes), ...alsoEnglishOf(messages), ...englishOf(messages) },
      schema: [...schema],
      ...(hasFix === 'none' ? {} : { hasSuggestions: true }),
      ...(hasFix === 'fix' ? { fixable: 'code' as const } : {}),
    },
    create: context => createListener(context, rules, rule.name, rule),
  };
}

/** Makes an ESLint rule that shows the findings of another source under one name: the policy's flows, or directives. */
export function toEslintRuleFor(name: string, description: string, rules: readonly PrivacyRule[]): Rule.RuleModule {
  return {
    meta: { type: 'problem', docs: { description, recommended: true }, schema: [] },
    create: context => createListener(context, rules, name),
  };
}

function createListener(context: Rule.RuleContext, rules: readonly PrivacyRule[], name: string, rule?: PrivacyRule): Rule.RuleListener {
  return {
    'Program:exit'() {
      const settings = readLintSettings(context.settings);
      const { sourceCode } = context;
      const [options] = context.options as readonly (object | undefined)[];
      const file = { filename: context.physicalFilename === context.filename ? context.filename : '<input>', workingFolder: context.cwd, text: sourceCode.text, source: sourceCode, settings };
      for (const finding of findLintFindings(file, rules, name, options)) context.report(describe(finding, context, settings.locale, rule));
    },
  };
}

function describe(finding: Finding, { sourceCode }: Rule.RuleContext, locale: Locale, rule: PrivacyRule | undefined): Rule.ReportDescriptor {
  const { place, fixes, messageId, data } = finding;
  // ESLint knows messages by id in one language; in another one they come as texts.
  const known = locale === 'en' && rule !== undefined && messageId in rule.meta.messages;
  const positionOf = (file: string, offset: number) => {
    if (file !== place.file) return undefined;
    const { line, column } = sourceCode.getLocFromIndex(Math.min(offset, sourceCode.text.length));
    return { line, column: column + 1 };
  };
  const places = alsoPlaces(finding, locale, positionOf);
  // A fix that edits several files is one for an editor: ESLint changes the linted file alone.
  const here = fixes.filter(({ edits }) => edits.length > 0 && edits.every(({ file }) => file === place.file));
  const fix = here.find(({ kind }) => kind === 'fix');
  const suggest = here
    .filter(({ kind }) => kind === 'suggestion')
    .map(suggestion => ({
      ...(known && suggestion.titleId in rule.meta.fixes ? { messageId: suggestion.titleId, data: inLocale(suggestion.data ?? {}, locale) } : { desc: suggestion.title[locale] }),
      fix: (fixer: Rule.RuleFixer) => applyTo(fixer, suggestion),
    }));
  return {
    loc: { start: sourceCode.getLocFromIndex(place.start), end: sourceCode.getLocFromIndex(Math.min(place.end, sourceCode.text.length)) },
    ...(known ? { messageId: messageId + (places === '' ? '' : also), data: { ...inLocale(data, locale), places } } : { message: messageWithPlaces(finding, locale, positionOf).replaceAll('{{', '{ {') }),
    ...(fix === undefined ? {} : { fix: fixer => applyTo(fixer, fix) }),
    ...(suggest.length === 0 ? {} : { suggest }),
  } as Rule.ReportDescriptor;
}

function applyTo(fixer: Rule.RuleFixer, { edits }: Fix): Rule.Fix[] {
  return edits.map(({ span, text }) => fixer.replaceTextRange([span.start, span.end], text));
}

/** Ends the id of a message that names further places. */
const also = 'Also';

function alsoEnglishOf(messages: Readonly<Record<string, LocalText>>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id + also, text.en + alsoAt.en]));
}

function englishOf(texts: Readonly<Record<string, LocalText>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text.en]));
}

function inLocale(data: Readonly<Record<string, string | LocalText>>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? value : value[locale]]));
}
