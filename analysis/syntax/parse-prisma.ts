import type { DeclaredField, DeclaredRecord } from './schema-document.js';

/**
 * Reads the tables of a Prisma schema.
 *
 * *Failure*: never throws; a line that is no field is passed over.
 *
 * @see https://www.prisma.io/docs/orm/reference/prisma-schema-reference
 */
export function parsePrisma(text: string): readonly DeclaredRecord[] {
  const records: DeclaredRecord[] = [];
  const models = new Set([...text.matchAll(/^[ \t]*(?:model|view|type)[ \t]+(\w+)/gm)].map(match => match[1]!));
  for (const head of text.matchAll(/^[ \t]*(?:model|view|type)[ \t]+(\w+)[ \t]*\{[^\n]*$/gm)) {
    const start = head.index + head[0].length + 1;
    const close = /^[ \t]*\}/m.exec(text.slice(start));
    const end = close ? start + close.index : text.length;
    records.push({ name: head[1]!, fields: fieldsBetween(text, start, end, models), span: { start: head.index, end } });
  }
  return records;
}

function fieldsBetween(text: string, from: number, to: number, models: ReadonlySet<string>): readonly DeclaredField[] {
  const fields: DeclaredField[] = [];
  let above: string[] = [];
  let at = from;
  for (const line of text.slice(from, to).split('\n')) {
    const remark = /^\s*\/\/+\s*(.*?)\s*$/.exec(line);
    const field = /^(\s*)([A-Za-z]\w*)[ \t]+([A-Za-z]\w*)[^\n]*?\s*$/.exec(line);
    if (remark) above.push(remark[1]!);
    else {
      if (field) {
        const [, indent = '', name = '', type = ''] = field;
        const code = withoutRemark(line);
        const beside = line.slice(code.length).replace(/^\/+\s*/, '').trim();
        const comment = beside === '' ? above.join(' ') : beside;
        fields.push({ name, type, isRecord: models.has(type), ...(comment !== '' && { comment }), span: { start: at + indent.length, end: at + code.trimEnd().length } });
      }
      above = [];
    }
    at += line.length + 1;
  }
  return fields;
}

/** The part of a line before its remark; `//` in quotes begins none. */
function withoutRemark(line: string): string {
  return /^(?:"(?:[^"\\]|\\.)*"|\/(?!\/)|[^"/])*/.exec(line)?.[0] ?? line;
}
