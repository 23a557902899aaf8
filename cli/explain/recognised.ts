import type { Confidence, Datum, FileFacts, ModelCitation } from '../../analysis/index.js';
import type { LocalText } from '../../eslint-plugin/rule.js';
import type { ProseBlock } from '../prose.js';
import { confidenceWords } from '../report/words.js';
import { signalText } from '../signal-words.js';
import { explainTexts as texts } from './explain-texts.js';

/** One thing that was taken for personal data, and why. */
export interface Recognised {
  readonly name: string;
  readonly category: string;
  readonly confidence: Confidence;
  readonly because: LocalText;
  readonly model?: ModelCitation;
}

export function recognisedDatum({ name, category, confidence, because, model }: Pick<Datum, 'name' | 'category' | 'confidence' | 'because' | 'model'>): Recognised {
  return { name, category, confidence, because: signalText(because), ...(model && { model }) };
}

/** Says of each thing what it was taken for and by which word; empty where there is none. */
export function recognisedBlocks(all: readonly Recognised[], facts: FileFacts): readonly ProseBlock[] {
  const recognised = [...new Map(all.map(one => [`${one.name} ${one.category}`, one])).values()];
  if (recognised.length === 0) return [];
  const blocks = recognised.slice(0, mostShown).flatMap(({ name, category, confidence, because, model }): readonly ProseBlock[] => [
    { kind: 'item', text: { en: `'${name}' is ${facts.describe(category, 'en')} (${category}), ${confidenceWords[confidence].en}.`, 'zh-cn': `“${name}”是${facts.describe(category, 'zh-cn')}（${category}），${confidenceWords[confidence]['zh-cn']}。` } },
    { kind: 'item', depth: 1, text: because, ...(model && { note: citationLines(model) }) },
    ...sensitivityBlocks(facts, category),
  ]);
  return [{ kind: 'heading', id: 'data', text: texts.why }, ...blocks, ...(recognised.length > mostShown ? [{ kind: 'item', text: texts.more(recognised.length - mostShown) } as const] : [])];
}

function sensitivityBlocks(facts: FileFacts, category: string): readonly ProseBlock[] {
  const sensitivity = facts.sensitivityOf(category);
  return sensitivity === 'ordinary' ? [] : [{ kind: 'item', depth: 1, text: texts.sensitive(sensitivity) }];
}

/** How many things of a kind an explanation lists. */
export const mostShown = 6;

/** The file of a model, the entry in it, and where the API is documented. */
export function citationLines({ file, path, reference }: ModelCitation): readonly string[] {
  return [file, ...(path === undefined ? [] : [path]), reference];
}
