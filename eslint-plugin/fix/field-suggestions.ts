import { readModuleHead, type CollectedField, type Demand, type FileFacts } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `dropSuggestions` and `optionalSuggestions` suggest, by `titleId`. */
export const fieldTitles = {
  drop: { en: "Drop '{{names}}'", 'zh-cn': '删除“{{names}}”' },
  makeOptional: { en: "Let '{{names}}' be left empty", 'zh-cn': '允许“{{names}}”留空' },
} satisfies Readonly<Record<string, LocalText>>;

type Field = Pick<CollectedField, 'name' | 'whole' | 'demands'>;

/** Suggests to drop fields as wholes. None where one of them cannot go, since nothing would be left around it. */
export function dropSuggestions(facts: FileFacts, fields: readonly Partial<Field>[]): readonly Fix[] {
  const spans = fields.flatMap(({ whole }) => (whole && whole.end > whole.start ? [whole] : []));
  if (spans.length === 0 || spans.length < fields.length) return [];
  // A name that is listed as required would go on being asked for.
  const listed = fields.flatMap(({ demands = [] }) => demands).filter(({ kind }) => kind === 'list').flatMap(demand => waive(facts, demand) ?? []);
  return [{ kind: 'suggestion', titleId: 'drop', data: { names: namesOf(fields) }, edits: [...spans.map(span => ({ file: facts.path, span, text: '' })), ...listed] }];
}

/** Suggests to let fields be left empty, where every demand on them can be taken back in this file. */
export function optionalSuggestions(facts: FileFacts, fields: readonly CollectedField[]): readonly Fix[] {
  const edits = fields.flatMap(({ demands }) => demands).map(demand => waive(facts, demand));
  if (edits.length === 0 || edits.includes(undefined)) return [];
  const once = new Map(edits.flatMap(list => list!).map(edit => [JSON.stringify(edit), edit]));
  return [{ kind: 'suggestion', titleId: 'makeOptional', data: { names: namesOf(fields) }, edits: [...once.values()] }];
}

/** The edits that take one demand back; undefined where that is not said in one place of this file. */
function waive({ path, text }: FileFacts, { kind, place, form }: Demand): readonly Edit[] | undefined {
  if (place.file !== path) return undefined;
  const at = (span: Edit['span'], replacement: string): readonly Edit[] => [{ file: path, span, text: replacement }];
  switch (kind) {
    case 'attribute': {
      const space = /\s*$/.exec(text.slice(0, place.start))![0].length;
      return at({ start: place.start - space, end: place.end }, '');
    }
    case 'rule':
      return at(place, 'false');
    case 'call':
      return text[place.start] === '.' || text[place.start] === '\n' || /^\s*\./.test(text.slice(place.start, place.end)) ? at(place, '') : undefined;
    case 'list': {
      const after = /^\s*,\s*/.exec(text.slice(place.end))?.[0].length ?? 0;
      const before = after > 0 ? 0 : (/,\s*$/.exec(text.slice(0, place.start))?.[0].length ?? 0);
      return at({ start: place.start - before, end: place.end + after }, '');
    }
    case 'silence':
      return form === undefined ? undefined : say(path, text, place, form);
    case 'guard':
      return undefined;
  }
}

/** Writes that a field is optional as its package does. */
function say(file: string, text: string, { start, end }: Demand['place'], form: string): readonly Edit[] | undefined {
  if (form.startsWith('.')) return [{ file, span: { start: end, end }, text: form }];
  const code = text.slice(start, end);
  if (form.includes('$')) {
    const owner = /^((?:[\w$]+\.)*)[\w$]+\(/.exec(code)?.[1];
    // Without a namespace the function may not be imported.
    return owner === undefined || owner === '' ? undefined : [{ file, span: { start, end }, text: owner + form.replace('$', () => code) }];
  }
  const name = /\w+/.exec(form)![0];
  const { imports } = readModuleHead(file, text);
  const decorators = new Set([...code.matchAll(/@(\w+)\(/g)].map(([, word]) => word));
  const from = imports.find(({ names }) => names.some(({ local }) => decorators.has(local)));
  if (from?.braces === undefined) return undefined;
  const known = from.names.find(({ imported }) => imported === name);
  const brought: readonly Edit[] = known ? [] : [{ file, span: { start: from.braces.at, end: from.braces.at }, text: from.braces.isEmpty ? ` ${name} ` : `, ${name}` }];
  const type = /^(?:@\w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*)*(?:(?:public|readonly|private|protected)\s+)*\w+(!?)(?=\s*:)/.exec(code);
  const mark: readonly Edit[] = type ? [{ file, span: { start: start + type[0].length - type[1]!.length, end: start + type[0].length }, text: '?' }] : [];
  return [...brought, { file, span: { start, end: start }, text: `@${known?.local ?? name}() ` }, ...mark];
}

function namesOf(fields: readonly Partial<Field>[]): string {
  return [...new Set(fields.map(({ name = '' }) => name))].join(', ');
}
