import type { FunctionBody } from '../ir/function-body.js';
import type { Register } from '../ir/operation.js';
import type { Taking } from './members.js';
import { Thing, type Held, type Scope, type Self } from './value.js';

/** One activation of a function: where it is, and what it holds. */
export interface Frame {
  readonly file: string;
  readonly body: FunctionBody;
  readonly registers: Held[];
  readonly scope: Scope;
  readonly self: Self;
  block: number;
  /** The operation of the block that comes next. */
  next: number;
  caught: Held;
  /** The loops it is in that take element by element, outermost first, by their heads. */
  readonly takings: Map<number, Taking>;
  /** What the round holds that runs now, by what is taken from. */
  readonly taken: Map<Register, Held>;
  /** What patterns took from something that is no array, in order. */
  readonly apart: Map<Register, { readonly from: Thing; readonly taking: Taking; readonly elements: Held[] }>;
  /** What `yield*` goes on with. */
  delegate: { readonly iterator: Held; isAwaited: boolean } | undefined;
  /** Whether it waits for the next element of a `for await`. */
  isTaking: boolean;
  /** What was not read since what stands before `?.` is nothing. */
  readonly skipped: Set<Register>;
  /** What loops that were left wait for before the frame goes on. */
  readonly closing: Held[];
  /** How often something that nobody knows was asked, by where. */
  readonly asked: Map<string, number>;
}

/** A frame that stands at the beginning of a function. */
export function beginFrame(file: string, body: FunctionBody, scope: Scope, self: Self): Frame {
  return {
    file, body, registers: [], scope, self, block: 0, next: 0, caught: undefined, takings: new Map(), taken: new Map(), apart: new Map(), delegate: undefined, isTaking: false, skipped: new Set(), closing: [], asked: new Map(),
  };
}

/** Why a frame stops: it is through, or hands something out and goes on when it is resumed. */
export type Outcome =
  | { readonly kind: 'return' | 'await'; readonly value: Held }
  /** `isWhole`: the value is what `next` gives already, as it comes from another generator. */
  | { readonly kind: 'yield'; readonly value: Held; readonly isWhole: boolean };

/** With what a frame goes on. */
export interface Sent {
  readonly mode: 'next' | 'throw' | 'return';
  readonly value: Held;
}

/** What goes through `finally` blocks when a generator is told to return. */
export class Returning extends Thing {
  constructor(readonly result: Held) {
    super(0, null, 'Object');
  }
}
