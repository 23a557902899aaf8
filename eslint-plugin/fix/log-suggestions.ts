import { readExpression, type Datum, type Disclosure, type ExpressionShape, type FileFacts, type PropertyShape, type Span } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `logSuggestions` suggests, by `titleId`. */
export const logTitles = {
  leaveOut: { en: "Leave '{{data}}' out of the log", 'zh-cn': '不将“{{data}}”写入日志' },
} satisfies Readonly<Record<string, LocalText>>;

/** What stands in the log where the value was. */
const redacted = '[redacted]';

/** Methods that take any number of arguments, each by itself, so that one less changes none of the others. */
const freeArguments = /^(log|info|debug|warn|error|trace|fatal|verbose|silly|notice|http)$/;

/**
 * Suggests the log call without the data: the property or argument is left out, in a text it becomes `[redacted]`. At most one; none
 * where the data cannot be told from the rest of the call.
 */
export function logSuggestions({ path, text }: FileFacts, { span, argument }: Disclosure, data: readonly Datum[]): readonly Fix[] {
  const call = readExpression(path, text, span);
  if (call?.kind !== 'call') return [];
  const cut = new Cut(data);
  const cuts = call.arguments.map(one => cut.of(one));
  if (!data.every(datum => cut.found.has(datum))) {
    // A value under a name that tells nothing: it is in the argument that carries it, if all others are plain.
    const at = call.arguments.findIndex(one => one.span.start === argument.start);
    const areOthersPlain = call.arguments.every((one, index) => index === at || one.kind === 'constant' || isWhole(cuts[index]));
    if (at < 0 || !areOthersPlain) return [];
    cuts[at] = 'whole';
  }
  const edits = editsOf(call, cuts, text).map(edit => ({ file: path, ...edit }));
  return edits.length === 0 ? [] : [{ kind: 'suggestion', titleId: 'leaveOut', data: { data: [...new Set(data.map(({ name }) => name))].join(', ') }, edits }];
}

type Change = Omit<Edit, 'file'>;

/** What has to go of an expression: all of it, or parts of it. */
type Removal = 'whole' | readonly Change[];

function isWhole(removal: Removal | undefined): boolean {
  return removal === 'whole';
}

/** Finds data in an expression, by the names under which the engine found them. */
class Cut {
  readonly found = new Set<Datum>();
  readonly #data: readonly Datum[];

  constructor(data: readonly Datum[]) {
    this.#data = data;
  }

  of(expression: ExpressionShape): Removal {
    switch (expression.kind) {
      case 'constant':
        return [];
      case 'path':
        return this.#isDatum(expression.names.at(-1)!) ? 'whole' : [];
      case 'object':
        return this.#ofObject(expression.properties, expression.span);
      case 'template':
        return expression.holes.flatMap(({ span, value }) => (holdsNothing(this.of(value)) ? [] : [{ span, text: redacted }]));
      case 'sum': {
        // A number added to a number would become a text.
        const removals = expression.operands.map(operand => this.of(operand));
        return expression.operands.some(isText) ? join(removals, expression.operands) : whole(removals);
      }
      case 'choice':
        return join([this.of(expression.whenTrue), this.of(expression.whenFalse)], [expression.whenTrue, expression.whenFalse]);
      case 'array':
        return join(expression.elements.map(element => this.of(element)), expression.elements);
      case 'call': {
        const removals = expression.arguments.map(one => this.of(one));
        const isPlain = expression.callee.kind === 'path' && expression.callee.names.join('.') === 'JSON.stringify';
        if (isPlain && removals.every(removal => removal !== 'whole')) return removals.flat() as readonly Change[];
        return whole([...removals, this.#ofCallee(expression.callee)]);
      }
      case 'other':
        return whole(expression.parts.map(part => this.of(part)));
    }
  }

  #ofObject(properties: readonly PropertyShape[], span: Span): Removal {
    const removals = properties.map(({ name, value }): Removal => (name !== undefined && value.kind !== 'constant' && value.kind !== 'object' && this.#isDatum(name) ? 'whole' : this.of(value)));
    if (properties.length > 0 && removals.every(removal => removal === 'whole')) return 'whole';
    return removals.flatMap((removal, index) => (removal === 'whole' ? [dropped(properties.map(property => property.span), removals, index, span)] : removal));
  }

  /** A method of the datum gives a form of it: `user.email.toLowerCase()`. */
  #ofCallee(callee: ExpressionShape): Removal {
    if (callee.kind !== 'path') return this.of(callee);
    const owners = callee.names.slice(0, -1);
    const removal = owners.some(name => this.#isDatum(name)) ? 'whole' : [];
    return callee.root === undefined ? removal : whole([removal, this.of(callee.root)]);
  }

  #isDatum(name: string): boolean {
    const matching = this.#data.filter(datum => datum.name.split('.').at(-1) === name);
    for (const datum of matching) this.found.add(datum);
    return matching.length > 0;
  }
}

function holdsNothing(removal: Removal): boolean {
  return removal !== 'whole' && removal.length === 0;
}

/** All of it has to go if anything in it has to. */
function whole(removals: readonly Removal[]): Removal {
  return removals.every(holdsNothing) ? [] : 'whole';
}

/** Parts that stand side by side: one that has to go as a whole becomes a text. */
function join(removals: readonly Removal[], parts: readonly ExpressionShape[]): Removal {
  return removals.flatMap((removal, index) => (removal === 'whole' ? [{ span: parts[index]!.span, text: `'${redacted}'` }] : removal));
}

function isText(expression: ExpressionShape): boolean {
  return (expression.kind === 'constant' && expression.text !== undefined) || expression.kind === 'template' || (expression.kind === 'sum' && expression.operands.some(isText));
}

/** Takes one of several things out, with the comma that parts it from what stays. */
function dropped(spans: readonly Span[], removals: readonly Removal[], index: number, around: Span): Change {
  const stays = removals.map(removal => removal !== 'whole');
  const next = spans[index + 1];
  const previous = stays.slice(0, index).includes(true);
  // What comes before the first that stays goes with the comma behind it; the others go with the comma before them.
  if (!previous) return { span: { start: spans[index]!.start, end: next?.start ?? around.end }, text: '' };
  return { span: { start: spans[index - 1]!.end, end: spans[index]!.end }, text: '' };
}

function editsOf(call: Extract<ExpressionShape, { kind: 'call' }>, cuts: readonly Removal[], text: string): readonly Change[] {
  const method = call.callee.kind === 'path' ? call.callee.names.at(-1)! : '';
  const [first] = call.arguments;
  const isFormat = first?.kind === 'constant' && first.text !== undefined && /%[sdifjoOc]|\{\}/.test(first.text);
  const isFree = freeArguments.test(method) && !isFormat && cuts.some(removal => removal !== 'whole');
  const spans = call.arguments.map(({ span }) => span);
  const quote = /["']/.exec(text.slice(call.span.start, call.span.end))?.[0] ?? "'";
  return cuts.flatMap((removal, index): readonly Change[] => {
    if (removal !== 'whole') return removal;
    return [isFree ? dropped(spans, cuts, index, { start: call.span.start, end: call.argumentsEnd }) : { span: spans[index]!, text: quote + redacted + quote }];
  });
}
