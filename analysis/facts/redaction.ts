import { textsIn } from '../consent/evidence.js';
import type { Token } from '../summaries/api.js';
import type { ApiAtom, Value } from '../summaries/value.js';
import { readRecorded } from '../taint/recorded-call.js';
import { whenMade } from './address.js';

/** The property paths that a logger was told to mask; `*` stands for any name. */
export class Redaction {
  readonly #paths: readonly string[];
  readonly #heads: ReadonlySet<string>;
  readonly #under = new Map<string, Redaction>();
  #gone: string | undefined;

  constructor(paths: readonly string[]) {
    this.#paths = paths;
    this.#heads = new Set(paths.map(headOf));
  }

  /** The value without the fields at the paths. Of what nobody sees the fields of, the rest is left. */
  of(value: Value): Value {
    if (this.#paths.length === 0) return value;
    return value.map(one => {
      if (one.atom.kind === 'constant' || one.atom.kind === 'function') return one;
      if (one.atom.kind !== 'snapshot') {
        const name = this.#goneNames();
        return name === '' ? one : { ...one, atom: { kind: 'derived', site: 0, operator: 'rest', name, parts: [[{ atom: one.atom }]] } };
      }
      const fields = new Map<string, Value>();
      for (const [name, held] of one.atom.fields) {
        const inner = this.#at(name);
        if (!inner.#paths.includes('')) fields.set(name, inner.of(held));
      }
      return { ...one, atom: { ...one.atom, fields } };
    });
  }

  /** What is masked of what a field holds; the empty path is the field itself. */
  #at(name: string): Redaction {
    if (!this.#heads.has(name) && !this.#heads.has('*')) return nowhere;
    let inner = this.#under.get(name);
    if (!inner) this.#under.set(name, (inner = new Redaction(this.#paths.flatMap(path => (headOf(path) === name || headOf(path) === '*' ? [path.slice(headOf(path).length + 1)] : [])))));
    return inner;
  }

  #goneNames(): string {
    return (this.#gone ??= this.#paths.map(path => path.replace(/^\*\./, '')).filter(path => !path.includes('.') && path !== '*').join(' '));
  }
}

const nowhere = new Redaction([]);

/** What the logger that an API belongs to was told to mask when it was made, in that port. */
export function redactionOf(api: ApiAtom, port: readonly Token[]): Redaction {
  return whenMade(api, args => {
    let byPort = told.get(args);
    if (!byPort) told.set(args, (byPort = new Map()));
    if (!byPort.has(port)) byPort.set(port, redactionIn(args, port));
    return byPort.get(port);
  }) ?? nowhere;
}

/** What a call says is masked, by its arguments and the port. */
const told = new WeakMap<readonly Value[], Map<readonly Token[], Redaction | undefined>>();

function redactionIn(args: readonly Value[], port: readonly Token[]): Redaction | undefined {
  const texts = textsIn([readRecorded(port, args)]);
  return texts.length > 0 ? new Redaction(texts.map(withDots)) : undefined;
}

/** `members[*].email` and `headers["x-name"]` are paths, too. */
function withDots(path: string): string {
  return path.replace(/\[(?:["']([^"']*)["']|(\*|\d+))\]/g, (_, key: string | undefined, index: string | undefined) => `.${key ?? index}`).replace(/^\./, '');
}

function headOf(path: string): string {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
}
