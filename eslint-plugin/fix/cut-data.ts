import type { Datum, ExpressionShape, PropertyShape, Span } from '../../analysis/index.js';
import type { Edit } from '../rule.js';

/** A change of the file that is looked at. */
export type Change = Omit<Edit, 'file'>;

/** What has to go of an expression: all of it, or parts of it. */
export type Removal = 'whole' | readonly Change[];

/** Finds data in an expression, by the names under which the engine found them. */
export class Cut {
  readonly found = new Set<Pick<Datum, 'name'>>();
  readonly #data: readonly Pick<Datum, 'name'>[];

  readonly #placeholder: string;

  /** `placeholder` stands in a text for what is left out of it. */
  constructor(data: readonly Pick<Datum, 'name'>[], placeholder: string) {
    this.#data = data;
    this.#placeholder = placeholder;
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
        return expression.holes.flatMap(({ span, value }) => (holdsNothing(this.of(value)) ? [] : [{ span, text: this.#placeholder }]));
      case 'sum': {
        // A number added to a number would become a text.
        const removals = expression.operands.map(operand => this.of(operand));
        return expression.operands.some(isText) ? this.#join(removals, expression.operands) : whole(removals);
      }
      case 'choice':
        return this.#join([this.of(expression.whenTrue), this.of(expression.whenFalse)], [expression.whenTrue, expression.whenFalse]);
      case 'array':
        return this.#join(expression.elements.map(element => this.of(element)), expression.elements);
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

  /** Parts that stand side by side: one that has to go as a whole becomes a text. */
  #join(removals: readonly Removal[], parts: readonly ExpressionShape[]): Removal {
    return removals.flatMap((removal, index) => (removal === 'whole' ? [{ span: parts[index]!.span, text: `'${this.#placeholder}'` }] : removal));
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

function isText(expression: ExpressionShape): boolean {
  return (expression.kind === 'constant' && expression.text !== undefined) || expression.kind === 'template' || (expression.kind === 'sum' && expression.operands.some(isText));
}

/** Takes one of several things out, with the comma that parts it from what stays. */
export function dropped(spans: readonly Span[], removals: readonly Removal[], index: number, around: Span): Change {
  const stays = removals.map(removal => removal !== 'whole');
  const next = spans[index + 1];
  const previous = stays.slice(0, index).includes(true);
  // What comes before the first that stays goes with the comma behind it; the others go with the comma before them.
  if (!previous) return { span: { start: spans[index]!.start, end: next?.start ?? around.end }, text: '' };
  return { span: { start: spans[index - 1]!.end, end: spans[index]!.end }, text: '' };
}
