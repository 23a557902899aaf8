import { partsOf, readDecidingExpression, type Decision, type Datum, type ExpressionShape, type FileFacts } from '../../analysis/index.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `priceSuggestions` suggests, by `titleId`. */
export const priceTitles = {
  samePrice: { en: "Take '{{price}}' for everyone", 'zh-cn': '对所有人采用“{{price}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests, where a trait chooses between two numbers by `trait ? one : other`, the other for everyone. At most one. */
export function priceSuggestions({ path, text }: FileFacts, { span }: Pick<Decision, 'span'>, traits: readonly Datum[]): readonly Fix[] {
  const expression = readDecidingExpression(path, text, span);
  if (expression === undefined) return [];
  const choices = choicesIn(expression);
  const [choice] = choices;
  if (choices.length !== 1 || choice === undefined) return [];
  const isNamed = (one: ExpressionShape) => traits.some(({ name }) => mentions(one, name.split('.').at(-1)!));
  // Each trait has to be in the condition, and in it alone.
  if (!traits.every(({ name }) => mentions(choice.condition, name.split('.').at(-1)!)) || isNamed(choice.whenFalse) || outside(expression, choice).some(isNamed)) return [];
  const other = text.slice(choice.whenFalse.span.start, choice.whenFalse.span.end);
  const isAlone = choice === expression || choice.whenFalse.kind === 'constant' || choice.whenFalse.kind === 'path' || choice.whenFalse.kind === 'call' || other.startsWith('(');
  return [{ kind: 'suggestion', titleId: 'samePrice', data: { price: other }, edits: [{ file: path, span: choice.span, text: isAlone ? other : `(${other})` }] }];
}

type Choice = Extract<ExpressionShape, { kind: 'choice' }>;

/** The outermost conditional expressions; a chain of them is one. */
function choicesIn(expression: ExpressionShape): readonly Choice[] {
  return expression.kind === 'choice' ? [expression] : partsOf(expression).flatMap(choicesIn);
}

/** What an expression is made of besides one of its choices. */
function outside(expression: ExpressionShape, choice: Choice): readonly ExpressionShape[] {
  if (expression === choice) return [];
  const parts = partsOf(expression);
  return parts.length === 0 ? [expression] : parts.flatMap(part => outside(part, choice));
}

function mentions(expression: ExpressionShape, name: string): boolean {
  return (expression.kind === 'path' && expression.names.includes(name)) || partsOf(expression).some(part => mentions(part, name));
}
