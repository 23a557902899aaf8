import type { Frame, Outcome, Sent } from './frame.js';
import { loopsOf } from './loops.js';
import { iterate, enumerableNames, nameOfKey, get, field } from './members.js';
import { Open, Thing, isFunction, Undecided, Thrown, isThing, type Run, type Held } from './value.js';
import { promiseOf } from './promises.js';

/** Goes to a block: what loops it leaves are closed, and those it goes round again have new variables. */
export function go(run: Run, frame: Frame, to: number): void {
  const loops = loopsOf(frame.body);
  if (frame.takings.size > 0) leaveLoops(frame, head => loops.isWithin(head, to));
  if (loops.isBack(frame.block, to)) for (const index of loops.renewedAt(to)) frame.scope.cells[index] = { value: undefined, isThere: false };
  frame.block = to;
  frame.next = 0;
}

/** Closes what loops take from, the innermost first, but for those whose heads stay. */
export function leaveLoops(frame: Frame, stays: (head: number) => boolean): void {
  for (const [head, taking] of [...frame.takings].reverse()) {
    if (stays(head)) continue;
    frame.takings.delete(head);
    const closed = taking.close();
    if (closed !== undefined) frame.closing.push(closed);
  }
}

/** The head of a loop that takes element by element. */
export function goRound(run: Run, frame: Frame, source: number, whenTrue: number, whenFalse: number): Outcome | undefined {
  const head = frame.block;
  const over = loopsOf(frame.body).over.get(source) ?? 'elements';
  let taking = frame.takings.get(head);
  if (!taking) frame.takings.set(head, (taking = over === 'keys' ? takeNames(run, frame.registers[source]) : over === 'elements' ? iterate(run, frame.registers[source]) : iterateLater(run, frame.registers[source])));
  let next: { readonly value: Held } | undefined;
  try {
    next = taking.next();
  } catch (error) {
    frame.takings.delete(head);
    throw error;
  }
  if (over === 'awaited-elements') {
    frame.isTaking = true;
    return { kind: 'await', value: next!.value };
  }
  proceed(run, frame, next, source, whenTrue, whenFalse);
  return undefined;
}

/** Goes on with the result that a `for await` waited for. */
export function takeResult(run: Run, frame: Frame, sent: Sent, end: Frame['body']['blocks'][number]['end']): Outcome | undefined {
  if (end.kind !== 'branch') throw new Undecided();
  if (sent.mode === 'throw') {
    frame.isTaking = false;
    frame.takings.delete(frame.block);
    throw new Thrown(sent.value);
  }
  // The element of what is no async iterator is awaited in its turn.
  if (isThing(sent.value) && sent.value.fields.has('isPlain') && sent.value.fields.get('done')!.value === false) {
    sent.value.fields.delete('isPlain');
    const element = promiseOf(run, sent.value.fields.get('value')!.value);
    const result = sent.value;
    result.fields.set('then', field(run.nativeFunction('then', (_, __, [onResolve, onReject]) => {
      result.fields.delete('then');
      const put = run.nativeFunction('', (___, ____, [value]) => {
        result.fields.set('value', field(value));
        return run.call(onResolve, undefined, [result]);
      });
      return run.call(get(run, element, 'then'), element, [put, onReject]);
    })));
    return { kind: 'await', value: result };
  }
  frame.isTaking = false;
  const isDone = run.isTruthy(get(run, sent.value, 'done'));
  proceed(run, frame, isDone ? undefined : { value: get(run, sent.value, 'value') }, end.test, end.whenTrue, end.whenFalse);
  return undefined;
}

function proceed(run: Run, frame: Frame, next: { readonly value: Held } | undefined, source: number, whenTrue: number, whenFalse: number): void {
  if (next) {
    frame.taken.set(source, next.value);
    go(run, frame, whenTrue);
  } else {
    frame.takings.delete(frame.block);
    go(run, frame, whenFalse);
  }
}

function takeNames(run: Run, value: Held): ReturnType<typeof iterate> {
  if (value instanceof Open) return iterate(run, run.open('names', [value]));
  const names: Held[] = [];
  for (let owner: Thing | null = value instanceof Thing ? value : null; owner; owner = owner.proto) for (const name of enumerableNames(run, owner)) if (!names.includes(name)) names.push(nameOfKey(owner, name));
  if (typeof value === 'string') names.push(...Object.keys(value));
  return iterate(run, run.array(names));
}

/** Takes results, each to be awaited, from what `for await` goes over. */
function iterateLater(run: Run, value: Held): ReturnType<typeof iterate> {
  const method = value instanceof Open ? undefined : get(run, value, Symbol.asyncIterator);
  if (!isFunction(method)) {
    const taking = iterate(run, value);
    const result = (one: { readonly value: Held } | undefined): Held => {
      const made = run.thing('Object');
      made.fields.set('done', field(!one));
      made.fields.set('value', field(one?.value));
      made.fields.set('isPlain', field(true));
      return made;
    };
    return { next: () => ({ value: result(taking.next()) }), close: () => {
      taking.close();
      return undefined;
    } };
  }
  const iterator = run.call(method, value, []);
  return {
    next: () => ({ value: run.call(get(run, iterator, 'next'), iterator, []) }),
    close() {
      const close = get(run, iterator, 'return');
      return isFunction(close) ? run.call(close, iterator, []) : undefined;
    },
  };
}
