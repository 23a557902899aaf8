import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectLayout } from '../../analysis/index.js';
import { listFiles, type ListedFile, type Listing } from './list-files.js';
import { createNotice, reasonOf, type Notice } from './notice.js';
import { readLayout } from './read-layout.js';
import { findReasonToSkip, largestFile } from './source-kind.js';

/** A source file as read. */
interface SourceFile extends ListedFile {
  /** Without a byte order mark: offsets are those of editors and of ESLint. */
  readonly text: string;
}

/** A project as it lies on the disk. */
export interface ProjectOnDisk {
  /** Absolute. */
  readonly root: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly layout: ProjectLayout;
  readonly listing: Listing;
  /** What was left out, and why; sorted by path. */
  readonly notices: readonly Notice[];
}

export interface ReadOptions {
  /** Absolute folders inside the root to read; without them, the whole root. */
  readonly folders?: readonly string[];
}

/**
 * Reads a project's sources and the files that say how its modules are named.
 *
 * Synchronous, since ESLint's rules are. `before` spares reading files again that did not change.
 */
export function readProject(root: string, options: ReadOptions = {}, before?: ProjectOnDisk): ProjectOnDisk {
  const listing = listFiles(root, options.folders);
  const notices: Notice[] = [...listing.notices];
  const known = new Map(before?.files.map(file => [file.path, file]));
  const files = listing.sources.flatMap(listed => {
    const old = known.get(listed.path);
    if (old !== undefined && old.modified === listed.modified && old.size === listed.size) return [old];
    const read = readSource(root, listed);
    if ('kind' in read) notices.push(read);
    return 'kind' in read ? [] : [read];
  });
  const { layout, notices: layoutNotices } = readLayout(root, listing);
  notices.push(...layoutNotices);
  return { root, files, layout, listing, notices: notices.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0)) };
}

/** Reads one source file, or says why it is left out. */
function readSource(root: string, listed: ListedFile): SourceFile | Notice {
  if (listed.size > largestFile) return createNotice('tooLarge', listed.path, { size: `${(listed.size / largestFile).toFixed(1)} MB` });
  try {
    const text = decode(readFileSync(join(root, listed.path)));
    const reason = findReasonToSkip(listed.path, text);
    return reason === undefined ? { ...listed, text } : createNotice(reason, listed.path);
  } catch (error) {
    return createNotice('unreadable', listed.path, { reason: reasonOf(error) });
  }
}

/** Decodes UTF-8, or UTF-16 where a byte order mark says so; the mark is dropped. */
function decode(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
