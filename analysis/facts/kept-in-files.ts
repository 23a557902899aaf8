import type { FileIr } from '../ir/file-ir.js';
import type { KeptAnswers, Noted } from './kept-answers.js';

/**
 * What was found of parts of files, functions say, by the numbers of the parts. It holds as long as what it was found from; that of a
 * file that was lowered again goes with what the file was.
 */
export class KeptInFiles<Found> {
  readonly #projects = new WeakMap<KeptAnswers, WeakMap<FileIr, Noted<Found>[]>>();

  of(kept: KeptAnswers, file: FileIr, part: number, find: () => Found): Found {
    let files = this.#projects.get(kept);
    if (!files) this.#projects.set(kept, (files = new WeakMap()));
    let parts = files.get(file);
    if (!parts) files.set(file, (parts = []));
    const known = parts[part];
    return known && kept.holds(known) ? known.found : (parts[part] = kept.noted(find)).found;
  }
}
