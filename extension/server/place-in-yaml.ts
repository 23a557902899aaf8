/** Where a cursor stands in a YAML text, as far as one can tell while it is being written. */
export interface PlaceInYaml {
  /** The keys around it, from the outermost; lists are not counted. For a value, its own key is the last. */
  readonly path: readonly string[];
  readonly kind: 'key' | 'value';
  /** Where the word begins that is being written. Unit: UTF-16 offset. */
  readonly start: number;
}

interface Line {
  readonly dash: number | undefined;
  readonly column: number;
  readonly key: string | undefined;
}

/** Finds out by indentation and brackets where an offset stands; it needs no text that can be parsed. `undefined` in comments. */
export function placeInYaml(text: string, offset: number): PlaceInYaml | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const { inner, rest, restAt } = readBrackets(before);
  const line = readLine(before);
  const above = keysAbove(text.slice(0, lineStart).split('\n').slice(0, -1), line);
  // A colon with no space behind it belongs to the word.
  const word = /[^\s"'[\]{},]*$/.exec(rest)![0];
  const start = lineStart + restAt + rest.length - word.length;
  const keyBefore = /(?:^|[\s{,[])([\w/$<-]+)\s*:\s+["']?[^\s"'[\]{},]*$/.exec(rest)?.[1];
  if (inner === undefined) {
    if (line.key !== undefined && keyBefore !== undefined) return { path: [...above, line.key], kind: 'value', start };
    // An entry of a list may be a word or begin a map.
    return { path: above, kind: line.dash === undefined ? 'key' : 'value', start };
  }
  const path = [...above, ...(line.key === undefined ? [] : [line.key]), ...inner.keys];
  if (keyBefore !== undefined) return { path: [...path, keyBefore], kind: 'value', start };
  return { path, kind: inner.opens === '{' ? 'key' : 'value', start };
}

/** What is open at the end of a line: the innermost bracket, the keys between the line's own and it, and the text behind it. */
function readBrackets(before: string): { readonly inner?: { readonly opens: string; readonly keys: readonly string[] }; readonly rest: string; readonly restAt: number } {
  const open: { opens: string; at: number; key?: string }[] = [];
  let quote: string | undefined;
  let partAt = 0;
  for (const [at, character] of [...before].entries()) {
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if ((character === '"' || character === "'") && /[\s[{,:]$/.test(before.slice(0, at) || ' ')) quote = character;
    else if (character === '[' || character === '{') {
      const key = /([\w/$<-]+)\s*:\s*$/.exec(before.slice(partAt, at))?.[1];
      open.push({ opens: character, at, ...(key === undefined ? {} : { key }) });
      partAt = at + 1;
    } else if (character === ']' || character === '}') open.pop();
    else if (character === ',' && open.length > 0) partAt = at + 1;
  }
  const last = open.at(-1);
  if (last === undefined) return { rest: before, restAt: 0 };
  // The first bracket's key is the line's own.
  return { inner: { opens: last.opens, keys: open.slice(1).flatMap(({ key }) => key ?? []) }, rest: before.slice(partAt), restAt: partAt };
}

function readLine(text: string): Line {
  const [, indent = '', dashes = ''] = /^(\uFEFF? *)((?:- +|-$)*)/.exec(text) ?? [];
  const found = /^(?:"([^"]+)"|'([^']+)'|([^\s#"'[{][^:#]*?))\s*:(?:\s|$)/.exec(text.slice(indent.length + dashes.length));
  return { dash: dashes === '' ? undefined : indent.length, column: indent.length + dashes.length, key: found?.[1] ?? found?.[2] ?? found?.[3] };
}

/** The keys that the lines above open around a line. */
function keysAbove(lines: readonly string[], line: Line): readonly string[] {
  const keys: string[] = [];
  let { column, dash } = line;
  for (let at = lines.length - 1; at >= 0 && (column > 0 || dash !== undefined); at--) {
    const text = lines[at]!;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const above = readLine(text);
    if (dash === undefined && above.column === column && above.dash !== undefined) {
      // The entry of a list that the line belongs to begins here.
      dash = above.dash;
    } else if (above.key !== undefined && (dash === undefined ? above.column < column : above.column < dash || (above.column === dash && above.dash === undefined))) {
      keys.unshift(above.key);
      ({ column, dash } = above);
    }
  }
  return keys;
}
