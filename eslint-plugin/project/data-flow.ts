import type { FileFacts, Place, SinkKind } from '../../analysis/index.js';
import type { LocalText } from '../rule.js';

/** Personal data of one category at one place: collected there, or handed to a sink. */
export interface DataFlow {
  readonly category: string;
  readonly name: LocalText;
  readonly to: SinkKind | 'collected';
  /** By name, where the policy or a model knows it. */
  readonly recipient?: string;
  readonly place: Place;
}

/** Lists the flows of one file, each once. Guesses are left out. */
export function dataFlowsOf(file: FileFacts): readonly DataFlow[] {
  const flows = new Map<string, DataFlow>();
  const add = (category: string, to: DataFlow['to'], start: number, end: number, recipient?: string) => {
    const name = { en: file.describe(category, 'en'), 'zh-cn': file.describe(category, 'zh-cn') };
    flows.set(JSON.stringify([start, category, to, recipient]), { category, name, to, ...(recipient === undefined ? {} : { recipient }), place: { file: file.path, start, end } });
  };
  for (const { category, span } of file.collections) add(category, 'collected', span.start, span.end);
  for (const { data, sink, recipient, span } of file.disclosures) {
    for (const { category, confidence } of data) if (confidence !== 'low') add(category, sink, span.start, span.end, recipient);
  }
  return [...flows.values()].sort((left, right) => left.place.start - right.place.start);
}
