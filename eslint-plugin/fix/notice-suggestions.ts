import type { CollectedField, FileFacts } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `noticeSuggestions` suggests, by `titleId`. */
export const noticeTitles = {
  sayWhy: { en: "Say '{{notice}}' at the input", 'zh-cn': '在输入处注明“{{notice}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests to say at each input what its data are for, by what the policy says of the category or the feature, else for providing the
 * service; in Chinese where the file speaks it. None for what is no element of a page, or has a title of its own.
 */
export function noticeSuggestions({ path, text, context, describe }: FileFacts, category: string, fields: readonly CollectedField[]): readonly Fix[] {
  const entry = context.data.find(one => category === one.category || category.startsWith(`${one.category}.`));
  const feature = context.features.find(({ id, purposes }) => purposes.length > 0 && fields[0]!.features.includes(id));
  const purpose = entry?.purposes[0] ?? feature?.purposes[0] ?? 'service-provision';
  const notice = /\p{Script=Han}/u.test(text) ? `用于${describe(purpose, 'zh-cn')}` : `Used for ${describe(purpose, 'en')}`;
  const edits = fields.map(({ span }): Edit | undefined => {
    const tag = /^<[A-Za-z][\w.-]*(?=[\s/>])/.exec(text.slice(span.start, span.end))?.[0];
    if (tag === undefined || /\stitle=/.test(text.slice(span.start, span.end)) || /["{}]/.test(notice)) return undefined;
    const at = span.start + tag.length;
    return { file: path, span: { start: at, end: at }, text: ` title="${notice}"` };
  });
  return edits.includes(undefined) ? [] : [{ kind: 'suggestion', titleId: 'sayWhy', data: { notice }, edits: edits.flatMap(edit => edit ?? []) }];
}
