import { somewhere } from './origins.js';
import type { Described, Outside } from './outside.js';
import { Open, type Held, type Run, type Thing } from './value.js';

/** What is around the program of a run: what platforms and packages have, with what is known of it. */
export class Surroundings {
  readonly #run: Run;
  readonly #outside: Outside;
  readonly #things = new Map<string, Open>();
  readonly #names = new Map<Open, string>();
  readonly #described = new Map<Open, Described | 'unknown'>();

  constructor(run: Run, outside: Outside) {
    this.#run = run;
    this.#outside = outside;
  }

  /** What is there under a name that the program does not have. */
  at(name: string): Open {
    let made = this.#things.get(name);
    if (!made) {
      // What is kept there may have been put there by any other program: `workerData`.
      this.#things.set(name, (made = this.#run.fresh([], harmless.has(name) ? undefined : somewhere)));
      this.#names.set(made, name);
      if (name === 'process') made.fields.set('nextTick', this.#run.nativeFunction('nextTick', (run, _, [act, ...args]) => void run.enqueue(() => run.call(act, undefined, args))));
    }
    return made;
  }

  /** What stands for a function of the program that counts as something outside. */
  standsFor({ code }: Thing): Open | undefined {
    const described = code && this.#outside.functionAt(code.file, code.body.index);
    if (!described) return undefined;
    const made = this.#run.open(`function ${code.file} ${String(code.body.index)}`, []);
    this.#described.set(made, described);
    return made;
  }

  describedAs(callee: Open): Described | 'unknown' | undefined {
    const known = this.#described.get(callee);
    if (known) return known;
    const path: string[] = [];
    let root = callee;
    for (; root.member; root = root.member.of) path.unshift(String(root.member.name));
    const name = this.#names.get(root);
    return name === undefined ? undefined : this.#outside.globalAt([name, ...path]);
  }

  /** Whether it is a thing of the platform or of a package, or stands in one. */
  holds(value: Held): boolean {
    let root = value;
    while (root instanceof Open && root.member) root = root.member.of;
    return root instanceof Open && root.origin === somewhere && this.#names.has(root);
  }

  /** Whether what is called gives nobody's data. */
  isHarmless(callee: Open): boolean {
    let root = callee;
    while (root.member) root = root.member.of;
    const name = this.#names.get(root);
    if (name !== undefined) return harmless.has(name);
    return root !== callee && root.origin === undefined && root.parts.some(part => part instanceof Open && this.isHarmless(part));
  }
}

/** What the language and its surroundings give that is nobody's data. */
const harmless: ReadonlySet<string> = new Set(['Date', 'performance', 'Intl', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Float32Array', 'Float64Array', 'ArrayBuffer', 'DataView', 'TextEncoder', 'TextDecoder', 'AbortController', 'Buffer']);
