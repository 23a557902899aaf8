import { elementsOf, get, has, hide, toText } from '../members.js';
import { textOf } from '../operators.js';
import { isOpen, Thing, type Held, type Intrinsic, type Run } from '../value.js';
import { constructor, method, methods, protoFor } from './native.js';

const kinds: readonly Intrinsic[] = ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError', 'AggregateError', 'SuppressedError'];

/** Errors of all kinds. */
export function installErrors(run: Run): void {
  for (const name of kinds) {
    const above = name === 'Error' ? run.prototypes.Object : run.prototypes.Error;
    const made = constructor(run, name, (_, __, args, made2) => {
      const error = run.thing('Error', protoFor(run, made2, name, (value, key) => get(run, value, key)));
      const lists = name === 'AggregateError' ? 1 : name === 'SuppressedError' ? 2 : 0;
      const [message, options] = args.slice(lists);
      if (name === 'AggregateError') hide(error, 'errors', run.array(elementsOf(run, args[0])));
      if (name === 'SuppressedError') {
        hide(error, 'error', args[0]);
        hide(error, 'suppressed', args[1]);
      }
      if (message !== undefined) hide(error, 'message', toText(run, message));
      if (options instanceof Thing && has(run, options, 'cause')) hide(error, 'cause', get(run, options, 'cause'));
      hide(error, 'stack', told(run, error));
      return error;
    }, above);
    if (name !== 'Error') made.proto = get(run, run.global, 'Error') as Thing;
    hide(run.prototypes[name], 'name', name);
    hide(run.prototypes[name], 'message', '');
  }
  method(run, run.prototypes.Error, 'toString', (_, receiver) => told(run, receiver));
  methods(run, get(run, run.global, 'Error') as Thing, { captureStackTrace: () => undefined });
}

function told(run: Run, error: Held): Held {
  const parts = [get(run, error, 'name'), get(run, error, 'message')].map(one => toText(run, one));
  const [name, message] = parts;
  if (message === '') return name;
  return parts.some(isOpen) ? textOf(run, [name, ': ', message]) : `${String(name)}: ${String(message)}`;
}

