import type { ModelIndex } from '../models/model-index.js';
import { hostOf } from '../models/host-match.js';
import type { SinkKind } from '../summaries/model.js';
import type { ProjectContext, Recipient } from './context.js';
import type { Receiver } from './facts.js';

/** What is known of where data goes before anybody asks whose place it is. */
export interface Destination {
  readonly sink: SinkKind;
  /** The beginning of the address; absent where it is made at run time, or where there is none. */
  readonly address?: string;
  /** The package whose API takes it. */
  readonly module?: string;
  /** What the models call who gets it. */
  readonly recipient?: string;
  readonly usualRole?: 'processor' | 'controller';
}

/** Tells whose place data goes to: by the policy, else by what kind of sink it is, else by the host of the address. */
export function receiverOf(context: ProjectContext, models: ModelIndex, { sink, address, module, recipient, usualRole }: Destination): Receiver {
  const host = address === undefined ? undefined : hostOf(address);
  const declared = context.recipients.find(entry => isDeclaredAs(entry, { ...(host !== undefined && { host }), ...(module !== undefined && { module }), ...(recipient !== undefined && { recipient }) }));
  const name = recipient ?? host ?? (elsewhere.has(sink) ? module : undefined);
  const known = { ...(name !== undefined && { name }), ...(host !== undefined && { host }), ...(usualRole !== undefined && { usualRole }), ...(declared && { declared }) };
  if (declared) return { party: declared.role === 'first-party' ? 'own' : 'other', ...known };
  if (elsewhere.has(sink)) return { party: 'other', ...known };
  if (!overAddress.has(sink)) return { party: sink === 'custom' ? 'unknown' : 'own', ...known };
  if (address === undefined) return { party: 'unknown', ...known };
  if (host !== undefined && !isNearby(host)) return { party: isWholeHost(host) || models.host(address) !== undefined ? 'other' : 'unknown', ...known };
  return { party: host !== undefined || isRelative(address) ? 'own' : 'unknown', ...known };
}

/** Kinds of sink that are services of somebody else. */
const elsewhere: ReadonlySet<SinkKind> = new Set(['analytics', 'advertising', 'error-monitoring', 'replay', 'support', 'messaging', 'llm', 'third-party']);

/** Kinds of sink whose address tells who gets it. */
const overAddress: ReadonlySet<SinkKind> = new Set(['network', 'url', 'html']);

function isDeclaredAs(entry: Recipient, { host, module, recipient }: { readonly host?: string; readonly module?: string; readonly recipient?: string }): boolean {
  if (host !== undefined && entry.hosts.some(pattern => isHostOf(pattern.replace(/:\d+$/, '').toLowerCase(), host))) return true;
  if (module !== undefined && entry.modules.some(pattern => isModuleOf(pattern, module))) return true;
  return recipient !== undefined && entry.name.toLowerCase() === recipient;
}

function isHostOf(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function isModuleOf(pattern: string, module: string): boolean {
  return pattern.endsWith('*') ? module.startsWith(pattern.slice(0, -1)) : module === pattern || module.startsWith(`${pattern}/`);
}

/** Whether an address has no host: `/api/orders`, `../orders`, `?page=2`. */
function isRelative(address: string): boolean {
  return /^(?:\/(?!\/)|\.{1,2}\/|[?#])/.test(address) || /^[\w-]+(?:\/|$)/.test(address);
}

/** Whether a host is of the machine itself or of the network it stands in. */
function isNearby(host: string): boolean {
  return host === 'localhost' || host === '::1' || !/[.:]/.test(host) || /^(?:127|10)(?:\.\d+){3}$|^192\.168(?:\.\d+){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$|^0\.0\.0\.0$/.test(host) || /\.(?:localhost|local|internal|lan|svc|test)$/.test(host);
}

/** Whether a host was written out, and not cut off where a variable begins: `api.` of `https://api.${domain}`. */
function isWholeHost(host: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z0-9-]*[a-z0-9]$/.test(host) && !host.startsWith('.');
}
