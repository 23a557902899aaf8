import type { HostEntry, Model } from '../summaries/model.js';

/** What an address does, with the model that says so. */
export type HostModel = HostEntry & { readonly model: Model };

/**
 * Finds the entry that an address falls under, the most particular one: its host matches, and its path begins with the entry's.
 *
 * A `*` in an entry's host stands for one or more labels or a part of one: `*.hotjar.com`, `us-*.example.com`.
 */
export function findHost(hosts: readonly HostModel[], url: string): HostModel | undefined {
  let best: HostModel | undefined;
  for (const entry of findHosts(hosts, url)) if (!entry.parameter && (!best || entry.url.length > best.url.length)) best = entry;
  return best;
}

/** Finds all entries that an address falls under, in the order of the models. */
export function findHosts(hosts: readonly HostModel[], url: string): readonly HostModel[] {
  const address = readAddress(url);
  if (!address) return [];
  const { host, path } = address;
  return hosts.filter(({ url: pattern }) => {
    const [entryHost, entryPath] = splitUrl(pattern);
    return hostMatches(entryHost, host) && startsWithPath(path, entryPath);
  });
}

/** The host that an address names, in small letters and without its port; undefined for a relative one and for `mailto:` and the like. */
export function hostOf(url: string): string | undefined {
  return readAddress(url)?.host;
}

function readAddress(url: string): { readonly host: string; readonly path: string } | undefined {
  const address = /^(?:(?:https?|wss?):)?\/\/(?:[^/@?#]*@)?([^/:?#]+)(?::\d*)?([^?#]*)/i.exec(url.trim());
  return address ? { host: address[1]!.toLowerCase(), path: address[2]! } : undefined;
}

function splitUrl(url: string): readonly [host: string, path: string] {
  const slash = url.indexOf('/');
  return slash < 0 ? [url, ''] : [url.slice(0, slash), url.slice(slash)];
}

function hostMatches(pattern: string, host: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return host === first;
  const last = rest.at(-1)!;
  return host.length > first.length + last.length && host.startsWith(first) && host.endsWith(last);
}

/** Whether the prefix ends at a whole segment; a `*` in it stands for one segment. */
function startsWithPath(path: string, prefix: string): boolean {
  if (prefix === '' || prefix === '/') return true;
  const segments = path.split('/');
  return prefix.replace(/\/$/, '').split('/').every((segment, index) => segment === '*' || segment === segments[index]);
}
