import { textsIn } from '../consent/evidence.js';
import type { Token } from '../summaries/api.js';
import type { SinkModel } from '../summaries/api.js';
import type { UseEffect } from '../summaries/summary.js';
import type { ApiAtom, Atom, Value } from '../summaries/value.js';
import { readRecorded } from '../taint/recorded-call.js';
import { constantBeginning } from './value-text.js';

/** The beginning of the address a use of a sink goes to, as far as it is constant. A relative one stands behind the base its client was made with. */
export function addressOf(use: Pick<UseEffect, 'api' | 'arguments' | 'form'>, sink: SinkModel): string | undefined {
  const own = use.form === 'write' ? constantBeginning(use.arguments[0] ?? []) : sink.address && constantBeginning(readRecorded(sink.address, use.arguments));
  if (sink.base === undefined || (own !== undefined && /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(own))) return own;
  const base = whenMade(use.api, args => {
    const told = readRecorded(sink.base!, args);
    return told.length === 0 ? undefined : told;
  });
  if (base === undefined) return own;
  const [only] = base;
  // Of a base that is not known to its end nobody knows what comes next.
  return own !== undefined && only?.atom.kind === 'constant' && typeof only.atom.value === 'string' && only.atom.value !== '' ? `${only.atom.value.replace(/\/+$/, '')}/${own.replace(/^\/+/, '')}` : constantBeginning(base);
}

/** The beginnings of the addresses that a use may ask: of its first arguments, and behind the base that its client was made with. */
export function addressesOf(api: ApiAtom | undefined, args: readonly Value[], form: UseEffect['form']): readonly string[] {
  const found = new Set(args.slice(0, 2).flatMap(argument => constantBeginning(argument) ?? []));
  for (const sink of (form === 'call' && api?.node?.call.sinks) || []) {
    const address = sink.base && addressOf({ api: api!, arguments: args, form }, sink);
    if (address !== undefined) found.add(address);
  }
  return [...found];
}

/** What a use of a sink writes of its address itself, wherever in it; what a client was made with is left out. May be empty. */
export function writtenAddress(use: UseEffect, sink: SinkModel): string {
  const value = use.form === 'write' ? use.arguments[0] : sink.address && readRecorded(sink.address, use.arguments);
  return value ? textsIn([value]).join('') : '';
}

/** Whether what a port carries becomes a part of the address. */
export function isInAddress(sink: SinkModel & { readonly tail?: readonly Token[] }, use: UseEffect): boolean {
  return sink.entry.inAddress === true || isAddress(sink, use);
}

/** Whether what a port carries is the address itself. */
export function isAddress(sink: SinkModel & { readonly tail?: readonly Token[] }, use: UseEffect): boolean {
  if (sink.entry.inAddress === true) return false;
  if (use.form === 'write') return sink.entry.address !== undefined;
  return sink.address !== undefined && sink.tail !== undefined && isSamePort(sink.tail, sink.address);
}

/**
 * What of an address is put into it. An address read as a whole, such as that of a picture, was made by somebody else and is only
 * followed; so is what an address begins with.
 */
export function putIntoAddress(value: Value): Value {
  const isFollowed = (atom: Atom): boolean => atom.kind === 'place' || atom.kind === 'cell' || (atom.kind === 'api' && atom.step === 'member') || (atom.kind === 'derived' && atom.operator === '.');
  let result: Value[number][] | undefined;
  value.forEach((one, index) => {
    const { atom } = one;
    if (isFollowed(atom)) result ??= value.slice(0, index);
    else if (atom.kind === 'derived' && (atom.operator === 'template' || atom.operator === '+')) {
      const start = atom.parts.findIndex(part => !part.every(part => part.atom.kind === 'constant' && part.atom.value === ''));
      const beginning = atom.parts[start];
      const put = beginning && putIntoAddress(beginning);
      if (put !== beginning) result ??= value.slice(0, index);
      result?.push(put === beginning ? one : { ...one, atom: { ...atom, parts: [put!, ...atom.parts.slice(start + 1)] } });
    } else result?.push(one);
  });
  return result ?? value;
}

/** What is found in the arguments of the calls that an API's object came from, the nearest first. */
export function whenMade<Found>(api: Atom, find: (args: readonly Value[]) => Found | undefined): Found | undefined {
  for (let step: Atom | undefined = api; step?.kind === 'api'; step = step.parent) {
    if (step.step !== 'call' && step.step !== 'new') continue;
    const found = find(step.arguments ?? []);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSamePort(left: readonly Token[], right: readonly Token[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
