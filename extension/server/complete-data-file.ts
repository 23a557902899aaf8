import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { engineInputs, policyKnowledge } from '../../eslint-plugin/project/engine-inputs.js';
import type { Locale } from '../../eslint-plugin/rule.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { appTypes } from '../../policy/necessary-information.js';
import { itemsOf, readChild, stringOf } from '../../policy/placed-node.js';
import { presetNames } from '../../policy/policy-schema.js';
import { readYaml } from '../../policy/read-yaml.js';
import { schemaOf, schemasAt, type DataFileKind } from './data-file.js';
import { describeAppType } from './describe-app-type.js';
import { escapeMarkdown } from './hover.js';
import { placeInYaml } from './place-in-yaml.js';

/** Keys whose values are data categories or purposes, wherever they stand. */
const categoryKeys: ReadonlySet<string> = new Set(['category', 'categories', 'necessary', 'from']);
const purposeKeys: ReadonlySet<string> = new Set(['purposes', 'purpose']);

/** Offers the keys and the words that may stand at an offset of a policy, a pack or a model. */
export function completeDataFile(kind: DataFileKind, document: TextDocument, offset: number, locale: Locale): readonly CompletionItem[] {
  const place = placeInYaml(document.getText(), offset);
  if (place === undefined) return [];
  const range = { start: document.positionAt(place.start), end: document.positionAt(offset) };
  const offer = (label: string, about: Partial<CompletionItem>, text = label): CompletionItem => ({ label, ...about, textEdit: { range, newText: text } });
  const schemas = schemasAt(schemaOf(kind), place.path);
  const keys = () => schemas.flatMap(({ properties }) => Object.entries(properties ?? {})).map(([key, schema]) => offer(key, { kind: CompletionItemKind.Property, ...aboutKey(key, schema.description, locale) }, `${key}: `));
  return distinct(place.kind === 'key' ? keys() : [...words(place.path, kind, document.getText(), locale).map(({ word, about }) => offer(word, { kind: CompletionItemKind.Value, ...about })), ...schemas.flatMap(({ enum: known, const: one, type }) => [...(known ?? (one === undefined ? [] : [one])), ...(type === 'boolean' ? [true, false] : [])]).map(word => offer(String(word), { kind: CompletionItemKind.EnumMember })), ...(isEntry(document, place.start) ? keys() : [])]);
}

/** What the words at a path mean, where they are words of the vocabulary, presets or rules. */
function words(path: readonly string[], kind: DataFileKind, text: string, locale: Locale): readonly { readonly word: string; readonly about: Partial<CompletionItem> }[] {
  const { vocabulary } = engineInputs();
  const last = path.at(-1) ?? '';
  const isOfModel = kind === 'model';
  if (categoryKeys.has(last) && !(isOfModel && last === 'from')) return [...vocabulary.categories.values()].map(({ key, names }) => ({ word: key, about: { detail: names[locale] } }));
  if (purposeKeys.has(last)) return [...vocabulary.purposes].map(([word, { names }]) => ({ word, about: { detail: names[locale] } }));
  const known = () => [...(policyKnowledge([]).recipients ?? [])];
  if (last === 'recipients') return recipientsIn(text).map(word => ({ word, about: {} }));
  if (last === 'to' && !isOfModel) return [...recipientsIn(text), ...known()].map(name => ({ word: `recipient:${name}`, about: {} }));
  if ((last === 'name' && path.at(-2) === 'recipients') || last === 'recipient') return known().map(word => ({ word, about: {} }));
  if (last === 'appTypes') return appTypes.map(({ id, name }) => ({ word: id, about: { detail: name[locale] } }));
  if (last === 'extends') return presetNames.map(word => ({ word, about: {} }));
  return [];
}

/** The recipients that a policy names, as far as its text can be read while it is being written. */
function recipientsIn(text: string): readonly string[] {
  return itemsOf(readChild(readYaml(text, '').root, 'recipients')).flatMap(item => stringOf(readChild(item, 'name')) ?? []);
}

function aboutKey(key: string, description: string | undefined, locale: Locale): Partial<CompletionItem> {
  const rule = rules.find(({ name }) => name === key);
  const text = rule?.meta.docs.description[locale] ?? description;
  return text === undefined ? {} : { documentation: text };
}

/** Whether an entry of a list begins there, which may be a map. */
function isEntry(document: TextDocument, start: number): boolean {
  return /^[ \t]*(?:- +)+$/.test(document.getText().slice(document.offsetAt({ line: document.positionAt(start).line, character: 0 }), start));
}

function distinct(items: readonly CompletionItem[]): readonly CompletionItem[] {
  return [...new Map(items.map(item => [item.label, item])).values()];
}

/** Says in Markdown what a word of a policy, a pack or a model means: a key, a rule, a category, a purpose, a type of app. */
export function describeWord(kind: DataFileKind, path: readonly string[], word: string, isKey: boolean, locale: Locale): string | undefined {
  if (!isKey && path.at(-1) === 'appTypes') return describeAppType(word, locale);
  const said = nameWord(kind, path, word, isKey, locale);
  return said === undefined ? undefined : escapeMarkdown(said);
}

function nameWord(kind: DataFileKind, path: readonly string[], word: string, isKey: boolean, locale: Locale): string | undefined {
  const { vocabulary } = engineInputs();
  if (isKey) {
    const rule = rules.find(({ name }) => name === word);
    return rule?.meta.docs.description[locale] ?? schemasAt(schemaOf(kind), path.slice(0, -1)).flatMap(({ properties }) => properties?.[word]?.description ?? [])[0] ?? schemasAt(schemaOf(kind), path)[0]?.description;
  }
  const last = path.at(-1) ?? '';
  if (categoryKeys.has(last)) return vocabulary.categories.get(word)?.names[locale];
  if (purposeKeys.has(last)) return (vocabulary.purposes.get(word) ?? vocabulary.categories.get(word))?.names[locale];
  return policyKnowledge([]).rules.has(word) ? rules.find(({ name }) => name === word)?.meta.docs.description[locale] : undefined;
}
