import { get, toNumber, toPrimitive } from '../members.js';
import { Open, Thing, type Held, type Native, type Run } from '../value.js';
import { constructor, method, methods, protoFor, symbolMethod } from './native.js';

/** `Date`: a point in time. What it is called in a calendar nobody computes; it is made of the point. */
export function installDates(run: Run): void {
  const read = (value: Held, key: string | symbol): Held => get(run, value, key);
  const date = constructor(run, 'Date', (_, __, args, made) => {
    if (!made) return run.open('Date', [run.fresh([])], 'string');
    const point = run.thing('Date', protoFor(run, made, 'Date', read));
    point.boxed = pointOf(run, args);
    return point;
  });
  methods(run, date, {
    now: () => run.fresh([]),
    parse: (_, __, [text]) => run.open('Date.parse', [text], 'number'),
    UTC: (_, __, args) => run.open('Date.UTC', args.map(one => toNumber(run, one)), 'number'),
  });
  const { prototypes: { Date: prototype } } = run;
  for (const name of parts) methods(run, prototype, { [`get${name}`]: onPoint(run, point => run.open(`Date.get${name}`, [point], 'number')), [`set${name}`]: changePoint(run, name) });
  methods(run, prototype, {
    getTimezoneOffset: onPoint(run, point => run.open('Date.getTimezoneOffset', [point], 'number')),
    getTime: onPoint(run, point => point),
    setTime: (_, receiver, [to]) => {
      if (!isDate(receiver)) return run.throwError('TypeError', 'this is not a Date object.');
      return (receiver.boxed = toNumber(run, to));
    },
  });
  for (const name of texts) method(run, prototype, name, onPoint(run, point => run.open(`Date.${name}`, [point], 'string')));
  method(run, prototype, 'valueOf', onPoint(run, point => point));
  // A text is asked for where nobody says what is.
  symbolMethod(run, prototype, Symbol.toPrimitive, (_, receiver, [hint]) => run.call(get(run, receiver, hint === 'number' ? 'valueOf' : 'toString'), receiver, []));
}

const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'UTCFullYear', 'UTCMonth', 'UTCDate', 'UTCDay', 'UTCHours', 'UTCMinutes', 'UTCSeconds', 'UTCMilliseconds', 'Year'] as const;
const texts = ['toString', 'toISOString', 'toJSON', 'toDateString', 'toTimeString', 'toUTCString', 'toGMTString', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

/** The point in time that `new Date(…)` makes. */
function pointOf(run: Run, args: readonly Held[]): Held {
  const [first, ...others] = args;
  if (args.length === 0) return run.fresh([]);
  if (others.length > 0) return run.open('Date.of', args.map(one => toNumber(run, one)), 'number');
  if (isDate(first)) return first.boxed;
  const said = toPrimitive(run, first, 'default');
  if (typeof said === 'string' || (said instanceof Open && said.type !== 'number')) return run.open('Date.parse', [said], 'number');
  return toNumber(run, said);
}

function changePoint(run: Run, name: string): Native {
  return (_, receiver, args) => {
    if (!isDate(receiver)) return run.throwError('TypeError', 'this is not a Date object.');
    return (receiver.boxed = run.open(`Date.set${name}`, [receiver.boxed, ...args.map(one => toNumber(run, one))], 'number'));
  };
}

function onPoint(run: Run, tell: (point: Held) => Held): Native {
  return (_, receiver) => (isDate(receiver) ? tell(receiver.boxed) : run.throwError('TypeError', 'this is not a Date object.'));
}

function isDate(value: Held): value is Thing {
  return value instanceof Thing && value.kind === 'Date';
}
