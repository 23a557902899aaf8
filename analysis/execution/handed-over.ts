import { reaches } from './origins.js';
import type { Open} from './value.js';
import { isFunction, Thing, Thrown, Undecided, type Held, type Run } from './value.js';

/** A function that somebody outside has, with what it was given together with. */
interface Handed {
  readonly callee: Thing;
  /** The object of the program that it was found in; absent where it was given as it stands. */
  readonly receiver: Thing | undefined;
  readonly beside: readonly Held[];
  readonly owner: Open;
}

/** What was handed to something outside, by what that belongs to: all that is `app.get(…)` belongs to `app`. */
export class HandedOver {
  readonly #run: Run;
  readonly #of = new Map<Open, Handed[]>();

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * Hands functions to a call of which nobody knows what it does: it may call them at once, or later, or both. Gives what they gave
   * where they were called. One owner does with all that it is given the same in one run.
   */
  give(owner: Open, args: readonly Held[], beside: readonly Held[]): readonly Held[] {
    const handed = args.flatMap(one => functionsIn(one)).map(one => ({ ...one, beside, owner }));
    const isAlone = handed.length + beside.filter(one => one instanceof Thing).length === 1;
    if (handed.some(one => isShared(one.callee) || ((one.receiver || !isAlone) && readsThis(one.callee)))) throw new Undecided();
    this.#of.set(owner, [...(this.#of.get(owner) ?? []), ...handed]);
    return this.#run.choose(`calls at once ${String(owner.number)}`, 2) === 1 ? this.#callAll(handed, []) : [];
  }

  /** A call of something that was handed functions before, or that is given somebody who was: it may call them, or not. */
  remind(owners: readonly Open[], args: readonly Held[], question: string): readonly Held[] {
    const handed = owners.flatMap(one => this.#of.get(one) ?? []);
    return handed.length > 0 && this.#run.choose(question, 2) === 1 ? this.#callAll([...new Set(handed)], args.filter(one => !reaches(one, isFunction))) : [];
  }

  /** Calls all that anybody was handed. */
  callLater(): void {
    // What they hand over in their turn comes after them.
    for (const handed of this.#of.values()) for (const one of handed) this.#call(one, [], true);
  }

  get isEmpty(): boolean {
    return this.#of.size === 0;
  }

  #callAll(handed: readonly Handed[], beside: readonly Held[]): readonly Held[] {
    return handed.map(one => this.#call(one, beside, false));
  }

  #call({ callee, receiver, beside, owner }: Handed, others: readonly Held[], isLater: boolean): Held {
    const given = this.#givenTo(callee, owner, [...beside, ...others]);
    try {
      return this.#run.call(callee, receiver ?? this.#run.fresh([], 'receiver'), given);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      if (!isLater) this.#run.orThrown(this.#run.fresh([error.value]));
      return undefined;
    }
  }

  /** What it is given nobody knows; there may be something in it of what was given beside it. */
  #givenTo({ code }: Thing, owner: Open, beside: readonly Held[]): readonly Held[] {
    const make = (origin: string): Open => {
      const made = this.#run.fresh(beside, origin);
      made.isGuess = true;
      made.owner = owner;
      return made;
    };
    if (!code) return [make('given'), make('given')];
    return code.body.parameters.map((parameter, at) => {
      const { span } = code.body.variables[at]!;
      const one = make(`${code.file}:${String(span.start)}-${String(span.end)}`);
      return parameter.rest ? this.#run.open('given', [one]) : one;
    });
  }
}

/** The functions in a value, with the objects in whose fields they are. */
function functionsIn(value: Held, receiver?: Thing, found: { readonly callee: Thing; readonly receiver: Thing | undefined }[] = [], seen = new Set<Held>()): { readonly callee: Thing; readonly receiver: Thing | undefined }[] {
  if (!(value instanceof Thing) || seen.has(value)) return found;
  seen.add(value);
  if (isFunction(value)) {
    // What is made of a class, and by whom, only its code would tell.
    if (value.parts || value.proxy) throw new Undecided();
    found.push({ callee: value, receiver });
    return found;
  }
  if (value.map || value.set || value.giver || value.promise || value.proxy || value.exported) throw new Undecided();
  for (const one of value.list ?? []) functionsIn(one, undefined, found, seen);
  for (const one of value.fields.values()) {
    if (one.isAccessor) throw new Undecided();
    functionsIn(one.value, value, found, seen);
  }
  if (value.proto && value.proto.number !== 0 && [...value.proto.fields.values()].some(one => isFunction(one.value) && one.value.code)) throw new Undecided();
  return found;
}

/** Whether a function is more than what it does when it is called: objects made by it have methods. */
function isShared({ isConstructor, fields }: Thing): boolean {
  const prototype = fields.get('prototype')?.value;
  return isConstructor && prototype instanceof Thing && prototype.fields.size > 1;
}

/** Whether what a function does hangs on whose method it is: somebody outside may give that object more methods. */
function readsThis({ code }: Thing): boolean {
  return code?.body.kind !== 'arrow' && code?.body.blocks.some(({ operations }) => operations.some(({ kind }) => kind === 'this' || kind === 'super-member')) === true;
}
