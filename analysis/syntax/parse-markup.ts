/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An element of a mini-program's page, with the words before it. All offsets are the file's. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The words between it and the element of the same kind before it, the nearest last. */
  readonly wordsBefore: readonly string[];
  /** Where the form around it starts; absent outside of forms. */
  readonly form?: number;
  /** Its opening tag. */
  readonly span: Stretch;
  /** With its closing tag, where nothing stands between the two. */
  readonly whole: Stretch;
}

/**
 * Reads the elements of a mini-program's page (WXML, AXML and their kin) whose tag is asked for, and all words that the page shows.
 *
 * *Failure*: never throws; what is no tag is words.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/
 */
export function parseMarkup(source: string, isAsked: (tag: string) => boolean): { readonly elements: readonly MarkupElement[]; readonly words: readonly string[] } {
  const text = source.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => comment.replace(/[^\n]/g, ' '));
  const elements: MarkupElement[] = [];
  const words: string[] = [];
  let before: string[] = [];
  let form: number | undefined;
  let at = 0;
  for (const match of text.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g)) {
    const [opening, slash, tag, rest] = [match[0], match[1], match[2]!, match[3]!];
    const said = text.slice(at, match.index).replace(/\{\{[^}]*\}\}/g, ' ').trim();
    if (said !== '') {
      words.push(said);
      before.push(said);
    }
    const end = match.index + opening.length;
    at = end;
    if (tag === 'form') form = slash === '' ? match.index : undefined;
    if (slash !== '' || !isAsked(tag)) continue;
    const closing = rest.endsWith('/') ? undefined : new RegExp(`^\\s*</${tag}\\s*>`).exec(text.slice(end, end + 200));
    elements.push({
      tag, attributes: attributesOf(rest), wordsBefore: before, ...(form !== undefined && { form }),
      span: { start: match.index, end }, whole: { start: match.index, end: end + (closing?.[0].length ?? 0) },
    });
    before = [];
  }
  return { elements, words };
}

/** What a page's markup says is called when something happens on it: `bindtap="onScan"`. */
export interface MarkupHandler {
  /** In lower case, without what says how it is bound: `tap` for `capture-catch:tap`, `catchTap` and `onTap`. */
  readonly event: string;
  readonly name: string;
  /** What stands in the element: the words of a button. */
  readonly label: string;
}

/** Lists the handlers that a page's markup names, in the order of the text; those that are computed are left out. */
export function markupHandlers(source: string): readonly MarkupHandler[] {
  return parseMarkup(source, () => true).elements.flatMap(({ tag, attributes, span }) =>
    [...attributes].flatMap(([attribute, name]): MarkupHandler[] => {
      const event = /^(?:(?:capture-|mut-)?(?:bind|catch):?|on(?=[A-Z]))([\w-]+)$/.exec(attribute)?.[1];
      return event !== undefined && /^[\w$]+$/.test(name) ? [{ event: event.toLowerCase(), name, label: textWithin(source, tag, span.end) }] : [];
    }),
  );
}

/** What a page shows, and what it has its platform ask: `agreePrivacyAuthorization`. */
export function markupTexts(source: string): readonly string[] {
  const { elements, words } = parseMarkup(source, () => true);
  return [...words, ...elements.flatMap(({ attributes }) => attributes.get('open-type') ?? attributes.get('openType') ?? [])];
}

function textWithin(source: string, tag: string, from: number): string {
  const end = source.indexOf(`</${tag}`, from);
  return end < 0 ? '' : source.slice(from, end).replace(/<[^>]*>|\{\{[^}]*\}\}/g, ' ').trim().slice(0, 60);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([\w:.@-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)].map(match => [match[1]!, match[2] ?? match[3] ?? '']));
}
