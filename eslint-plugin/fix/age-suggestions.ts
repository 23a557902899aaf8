import type { CollectedField, FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `ageSuggestions` suggests, by `titleId`. */
export const ageTitles = {
  askYesNo: { en: "Ask whether they are old enough: 'isOver18'", 'zh-cn': '只询问是否已成年：“isOver18”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests a yes or no in the place of a date of birth, for what is sold by age. At most one; none where the file speaks of the date elsewhere. */
export function ageSuggestions({ path, text }: FileFacts, fields: readonly CollectedField[]): readonly Fix[] {
  const [field, ...others] = fields;
  if (!field || others.length > 0 || field.category !== 'user.demographic.date_of_birth' || !/^\w+$/.test(field.name)) return [];
  const uses = [...text.matchAll(new RegExp(`\\b${field.name}\\b`, 'g'))];
  const { start, end } = field.span;
  const code = text.slice(start, end);
  if (uses.some(({ index }) => index < start || index >= end) || /\bisOver18\b/.test(text)) return [];
  const schema = /^(\w+)(\s*:\s*)(z|yup|Joi|joi)\.[^]*$/.exec(code);
  const written = schema ? `isOver18${schema[2]!}${schema[3]!}.boolean()` : /^<input\b/.test(code) ? inputOf(code, field.name) : undefined;
  return written === undefined ? [] : [{ kind: 'suggestion', titleId: 'askYesNo', edits: [{ file: path, span: { start, end }, text: written }] }];
}

/** The control with another name and kind; undefined where it says more of what is put into it. */
function inputOf(code: string, name: string): string | undefined {
  const named = code.replace(new RegExp(`\\bname=(["'])${name}\\1`), 'name=$1isOver18$1').replace(/\btype=(["'])(?:date|text)\1/, 'type=$1checkbox$1');
  return named.includes('isOver18') && named.includes('checkbox') && !/\b(?:value|onChange|ref|min|max|placeholder|autoComplete)=|\{/.test(named) ? named : undefined;
}
