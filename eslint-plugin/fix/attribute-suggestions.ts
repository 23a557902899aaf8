import { partsOf, readExpression, type Collection, type ExpressionShape, type FileFacts, type PropertyShape, type Span } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `attributeSuggestions` suggests, by `titleId`. */
export const attributeTitles = {
  dropTask: { en: "Drop '{{task}}'", 'zh-cn': '删除“{{task}}”' },
  fewerAttributes: { en: "Set '{{option}}'", 'zh-cn': '设置为“{{option}}”' },
  defaultAttributes: { en: "Ask for '{{attributes}}' only", 'zh-cn': '仅请求“{{attributes}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * Suggests the call without what infers attributes: the task is taken out of the chain, the list of attributes becomes the default one.
 * At most one; none where the file reads what would no longer be there.
 */
export function attributeSuggestions({ path, text }: FileFacts, { span }: Collection): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  return dropTask(path, text, call) ?? defaultAttributes(path, text, call) ?? fewerAttributes(path, text, call) ?? [];
}

const tasks: Readonly<Record<string, RegExp>> = {
  withAgeAndGender: /\b(?:age|gender|genderProbability)\b/,
  withFaceExpressions: /\bexpressions?\b/,
};

function dropTask(file: string, text: string, { span, callee }: Extract<ExpressionShape, { kind: 'call' }>): readonly Fix[] | undefined {
  if (callee.kind !== 'path' || callee.names.length !== 1 || callee.root === undefined) return undefined;
  const [task] = callee.names;
  const reads = tasks[task!];
  if (reads === undefined) return undefined;
  if (reads.test(withoutTypes(text.slice(0, span.start) + text.slice(span.end)))) return [];
  return [{ kind: 'suggestion', titleId: 'dropTask', data: { task: task! }, edits: [{ file, span: { start: callee.root.span.end, end: span.end }, text: '' }] }];
}

function defaultAttributes(file: string, text: string, call: ExpressionShape): readonly Fix[] | undefined {
  const property = propertiesIn(call).find(({ name }) => name === 'Attributes' || name === 'DetectionAttributes');
  if (property?.value.kind !== 'array' || !property.value.elements.every(({ kind }) => kind === 'constant')) return undefined;
  if (/\b(?:AgeRange|Gender|Emotions|Smile)\b/.test(withoutTypes(text))) return [];
  return [{ kind: 'suggestion', titleId: 'defaultAttributes', data: { attributes: 'DEFAULT' }, edits: [replace(file, property.value.span, "['DEFAULT']")] }];
}

/** Words by which a field that lists attributes asks for those that are inferred; what is left asks where a face is and how well it shows. */
const inferred = /^(?:age|gender|emotion|expression|beauty|race|ethnicity|smil(?:e|ing)|hair|skinstatus)$/i;

/** Takes what is inferred out of a list of attributes in one text, or turns the switch for all of them off. */
function fewerAttributes(file: string, text: string, call: ExpressionShape): readonly Fix[] | undefined {
  const set = (property: PropertyShape, written: string): readonly Fix[] => [{ kind: 'suggestion', titleId: 'fewerAttributes', data: { option: `${property.name!}: ${written}` }, edits: [replace(file, property.value.span, written)] }];
  const toggle = propertiesIn(call).find(({ name, value }) => name === 'NeedFaceAttributes' && value.kind === 'constant');
  if (toggle) return set(toggle, '0');
  const list = propertiesIn(call).find(({ name }) => /^(?:face_?field|(?:return_?)?(?:face_?)?attributes)$/i.test(name ?? ''));
  if (list?.value.kind !== 'constant' || list.value.text === undefined) return undefined;
  const asked = list.value.text.split(',').map(word => word.trim());
  const left = asked.filter(word => !inferred.test(word));
  const gone = asked.filter(word => inferred.test(word));
  const rest = withoutTypes(text.slice(0, list.span.start) + text.slice(list.span.end));
  if (left.length === 0 || gone.length === 0 || gone.some(word => new RegExp(`\\b${word}\\b`, 'i').test(rest))) return [];
  const quote = text[list.value.span.start]!;
  return set(list, `${quote}${left.join(',')}${quote}`);
}

function propertiesIn(expression: ExpressionShape): readonly PropertyShape[] {
  return [...(expression.kind === 'object' ? expression.properties : []), ...partsOf(expression).flatMap(propertiesIn)];
}

function replace(file: string, span: Span, text: string): Edit {
  return { file, span, text };
}

/** Without imports, comments and texts, in which a name reads nothing. */
function withoutTypes(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|^import[^;]*;|'[^'\n]*'|"[^"\n]*"/gm, '');
}
