import type { Place } from '../ir/span.js';
import type { Modelled, Token } from '../summaries/api.js';
import type { SourceEntry } from '../summaries/model.js';
import type { ApiAtom } from '../summaries/value.js';
import { plainQuestions } from './hiding-calls.js';
import { recordedTestHolds } from './recorded-call.js';

/** The source that an outside value is, or is a part of. */
export function sourceOf(atom: ApiAtom): { readonly category: string; readonly operation?: string; readonly place?: Place; readonly model: Modelled<SourceEntry> } | undefined {
  if (atom.step === 'member' && (atom.name === 'length' || atom.name === 'size')) return undefined;
  const way: Token[] = [];
  for (let step: ApiAtom | undefined = atom, depth = 0; step && depth < 10; depth++) {
    const parent: ApiAtom | undefined = step.parent?.kind === 'api' ? step.parent : undefined;
    const direct = step.node?.value.sources[0];
    if (direct && direct.when.length === 0) return { category: direct.entry.category, ...(direct.entry.operation && { operation: direct.entry.operation }), ...(step.place && { place: step.place }), model: direct };
    switch (step.step) {
      case 'member': way.unshift({ kind: 'member', names: [step.name] }); break;
      case 'awaited': way.unshift({ kind: 'awaited' }); break;
      case 'element': way.unshift({ kind: 'element' }); break;
      case 'call': case 'new': {
        if (step.step === 'call' && parent?.step === 'member' && !parent.node && plainQuestions.test(parent.name)) return undefined;
        const sources = (step.step === 'new' ? parent?.node?.construct : parent?.node?.call)?.sources ?? [];
        for (const source of sources) {
          const [head, ...tail] = source.tail;
          if ((head?.kind === 'return' || head?.kind === 'instance') && startsWith(way, tail) && source.when.every(test => recordedTestHolds(test, step!.arguments ?? []) === true)) {
            return { category: source.entry.category, ...(source.entry.operation && { operation: source.entry.operation }), ...(step.place && { place: step.place }), model: source };
          }
        }
        break;
      }
      case 'parameter': {
        for (const source of parent?.node?.call.sources ?? []) {
          const [argument, ...rest] = source.tail;
          const at = rest.findIndex(token => token.kind === 'parameter');
          const parameter = rest[at];
          if (argument?.kind === 'argument' && parameter?.kind === 'parameter' && (parameter.index === 'any' || String(parameter.index) === step.name) && isCallback(step, rest.slice(0, at)) && startsWith(way, rest.slice(at + 1)) && source.when.every(test => recordedTestHolds(test, step!.arguments ?? []) === true)) {
            return { category: source.entry.category, ...(source.entry.operation && { operation: source.entry.operation }), ...(step.place && { place: step.place }), model: source };
          }
        }
        break;
      }
      default:
    }
    step = parent;
  }
  return undefined;
}

/** Whether a value was given to the callback that stands at a port of an argument: to `success`, not to `fail`. */
function isCallback({ callback }: ApiAtom, port: readonly Token[]): boolean {
  if (callback === undefined || callback.some(token => token.kind === 'member' && token.names === '*')) return true;
  return callback.length === port.length && startsWith(callback, port);
}

function startsWith(way: readonly Token[], tail: readonly Token[]): boolean {
  const plain = way.filter(token => token.kind !== 'awaited');
  const wanted = tail.filter(token => token.kind !== 'awaited');
  if (tail.some(token => token.kind === 'awaited') && !way.some(token => token.kind === 'awaited')) return false;
  return wanted.length <= plain.length && wanted.every((token, index) => {
    const other = plain[index]!;
    if (token.kind === 'member' && other.kind === 'member') return token.names === '*' || (token.names as readonly string[]).includes((other.names as readonly string[])[0]!);
    return token.kind === other.kind;
  });
}
