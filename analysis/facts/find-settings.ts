import type { SettingModel } from '../summaries/api.js';
import type { UseEffect } from '../summaries/summary.js';
import type { Atom, Value } from '../summaries/value.js';
import { displayName } from '../taint/names-of.js';
import { readRecorded } from '../taint/recorded-call.js';
import { matchToken } from '../vocabulary/match-token.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ProjectContext } from './context.js';
import type { LinkedProgram } from './linked-program.js';
import type { Setting } from './facts.js';
import { packageOf } from './find-disclosures.js';
import { receiverOf } from './receiver.js';

/** Finds the options by which calls do more with personal data than by themselves; each place and option once. */
export function findSettings(uses: readonly UseEffect[], program: LinkedProgram, context: ProjectContext, vocabulary: Vocabulary): { file: string; fact: Setting }[] {
  const found = new Map<string, { file: string; fact: Setting }>();
  for (const use of uses) {
    const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
    for (const setting of model?.settings ?? []) {
      const [first, ...rest] = setting.path;
      if (first?.kind !== 'argument' || !isSet(setting, use.arguments, vocabulary)) continue;
      const names = rest.flatMap(token => (token.kind === 'member' && token.names !== '*' ? [token.names[0]!] : []));
      const key = `${use.place.file} ${use.place.start} ${names.join('.')}`;
      if (found.has(key)) continue;
      const { entry } = setting;
      const recipient = setting.model.sinks.find(sink => sink.recipient !== undefined)?.recipient;
      const module = packageOf(use.api);
      const receiver = receiverOf(context, program.models, {
        sink: 'replay', ...(module !== undefined && { module }), ...(recipient !== undefined && { recipient }), ...(setting.model.role && { usualRole: setting.model.role }),
      });
      found.set(key, { file: use.place.file, fact: { span: use.place, api: displayName(use.api), kind: entry.kind, argument: first.from, names, ...(entry.safe !== undefined && { safe: entry.safe }), receiver } });
    }
  }
  return [...found.values()];
}

/** Whether a call surely gives the option the value that counts. */
function isSet({ entry, path, about }: SettingModel, args: readonly Value[], vocabulary: Vocabulary): boolean {
  const value = readRecorded(path, args).filter(({ atom }) => !(atom.kind === 'constant' && atom.value === undefined));
  if (value.length === 0 || value.some(({ atom }) => isUnseen(atom))) return false;
  if (entry.equals === undefined ? value.every(({ atom }) => atom.kind === 'constant' && (atom.value === false || atom.value === 'false')) : !value.every(({ atom }) => atom.kind === 'constant' && atom.value === entry.equals)) return false;
  return about.length === 0 || about.some(port => namesData(readRecorded(port, args), vocabulary));
}

/** Whether it may be there for all that is known of what was spread, or handed over whole: `{...rest}`. */
function isUnseen(atom: Atom): boolean {
  return atom.kind === 'derived' && atom.operator === '.' && atom.site === 0;
}

/** Whether a text, or one of a list, names personal data: `.card-number`, `phone`. */
function namesData(value: Value, vocabulary: Vocabulary): boolean {
  return value.some(({ atom }) => {
    if (atom.kind === 'snapshot') return [...atom.fields.values()].some(field => namesData(field, vocabulary));
    if (atom.kind !== 'constant' || typeof atom.value !== 'string') return false;
    return atom.value.split(/[^\p{L}\p{N}_-]+/u).some(word => word !== '' && matchToken(vocabulary, word) !== undefined);
  });
}
