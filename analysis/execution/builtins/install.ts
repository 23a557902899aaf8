import { hide } from '../members.js';
import type { Run, Thing } from '../value.js';
import { installArrays } from './arrays.js';
import { installBytes } from './bytes.js';
import { installDates } from './dates.js';
import { widths } from './element-bytes.js';
import { installErrors } from './errors.js';
import { installIterators } from './iterators.js';
import { installJson } from './json.js';
import { installMaps } from './maps.js';
import { methods } from './native.js';
import { installNumbers } from './numbers.js';
import { installObjects } from './objects.js';
import { installPromise } from './promise.js';
import { installTexts } from './texts.js';
import { installTimers } from './timers.js';

/** Puts what the language has into the global object. */
export function installBuiltins(run: Run): void {
  const prototypes = run.prototypes as Record<string, Thing>;
  // Functions are needed to make anything else.
  prototypes['Function'] = run.thing('Object', run.prototypes.Object);
  installObjects(run);
  installIterators(run);
  installErrors(run);
  installArrays(run);
  installMaps(run);
  installTexts(run);
  installNumbers(run);
  installPromise(run);
  installTimers(run);
  installJson(run);
  for (const name of ['globalThis', 'window', 'self', 'global']) hide(run.global, name, run.global);
  const console = run.thing('Object');
  hide(run.global, 'console', console);
  methods(run, console, Object.fromEntries(['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir', 'group', 'groupEnd', 'time', 'timeEnd', 'assert', 'count'].map(name => [name, (run, _, args) => void run.arrive(run.at, args)])));
}

/** Puts what few programs speak of into the global object, once one does; tells whether it is there now. */
export function installLate(run: Run, name: string): boolean {
  const install = late.get(name);
  install?.(run);
  return install !== undefined;
}

const late: ReadonlyMap<string, (run: Run) => void> = new Map([
  ['Date', installDates],
  ...['ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'TextEncoder', 'TextDecoder', ...Object.keys(widths)].map((name): [string, (run: Run) => void] => [name, installBytes]),
]);
