import type { Span } from '../analysis/index.js';

/** A fault of the syntax. Unit: offsets in the text. */
export interface SyntaxFault<Code = string> {
  readonly code: Code;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A text whose broken parts were taken out, and the first fault of each of them. Every other character stands where it stood. */
export interface Mended<Code> {
  readonly text: string;
  readonly parts: readonly { readonly span: Span; readonly fault: SyntaxFault<Code> }[];
}

/** More keys than that no policy has. */
const mostSections = 400;
/** With more broken parts than that, a text is hardly a policy. */
const mostParts = 100;

/**
 * Takes the parts of a YAML text out that cannot be read, so that what is wrong elsewhere can still be told: entries of the lists that
 * stand at the top, or whole top-level keys with what is below them. `undefined` where the faults cannot be told apart that way.
 */
export function setBrokenPartsAside<Code>(text: string, faultsOf: (part: string) => readonly SyntaxFault<Code>[]): Mended<Code> | undefined {
  const sections = sectionsOf(text);
  if (sections.length === 0 || sections.length > mostSections) return undefined;
  const parts: Mended<Code>['parts'][number][] = [];
  let mended = text;
  for (const section of sections) {
    const [fault] = faultsAt(section);
    if (fault === undefined) continue;
    const broken: Mended<Code>['parts'][number][] = [];
    for (const entry of entriesOf(text, section)) {
      const [first] = faultsAt(entry);
      if (first !== undefined) broken.push({ span: entry, fault: first });
      if (parts.length + broken.length > mostParts) return undefined;
    }
    const withoutEntries = broken.reduce((before, { span }) => blank(before, span, '~'), mended);
    if (broken.length > 0 && faultsOf(withoutEntries.slice(section.start, section.end)).length === 0) {
      parts.push(...broken);
      mended = withoutEntries;
    } else {
      parts.push({ span: section, fault });
      mended = blank(mended, section);
    }
  }
  return parts.length > 0 && faultsOf(mended).length === 0 ? { text: mended, parts } : undefined;

  function faultsAt({ start, end }: Span): readonly SyntaxFault<Code>[] {
    return faultsOf(text.slice(start, end)).map(fault => ({ ...fault, start: fault.start + start, end: fault.end + start }));
  }
}

/** Whether a span touches one of others. */
export function touchesAny(span: Span, others: readonly Span[]): boolean {
  return others.some(other => span.start < other.end && other.start < Math.max(span.end, span.start + 1));
}

/** From each line that begins with a key to the next one. */
function sectionsOf(text: string): readonly Span[] {
  const starts = [...text.matchAll(/^\uFEFF?(?:"[^"\n]+"|'[^'\n]+'|[A-Za-z_$<][\w$<-]*)[ \t]*:(?=\s|$)/gm)].map(({ index }) => index);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** The entries of the list that a key holds: from each line with a dash at the first one's depth to the next. */
function entriesOf(text: string, { start, end }: Span): readonly Span[] {
  const section = text.slice(start, end);
  const first = /^[^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)- /.exec(section);
  if (first === null) return [];
  const starts = [...section.matchAll(new RegExp(`^${first[1]!}- `, 'gm'))].map(({ index }) => index + start);
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
}

/** Writes spaces over a part; line ends stay. An entry keeps its dash, and a value in place of what it had. */
function blank(text: string, { start, end }: Span, value = ''): string {
  const part = text.slice(start, end);
  const head = value === '' ? '' : `${/^ *- /.exec(part)?.[0] ?? ''}${value}`;
  return text.slice(0, start) + head + part.slice(head.length).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
