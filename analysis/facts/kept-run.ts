import type { FileIr } from '../ir/file-ir.js';
import { outlineOf } from './body-edit.js';
import { KeptEntries } from './kept-entries.js';
import type { LinkedProgram } from './linked-program.js';
import type { ProgramRun } from './program-run.js';
import { runProgram } from './run-program.js';
import type { Basis, SummaryTable } from './summary-table.js';

/** A run with what it came from. */
interface Kept {
  readonly run: ProgramRun;
  readonly basis: Basis;
  readonly files: ReadonlyMap<string, FileIr>;
}

/**
 * The last run of a program, kept from one of its states to the next: it stands as long as each summary and each answer it was made
 * from does, and as long as files say the same outside of what their functions do. One that does not is made of those of its ways in that do.
 */
export class KeptRun {
  readonly #summaries: SummaryTable;
  readonly #entries: KeptEntries;
  #kept: Kept | undefined;

  constructor(summaries: SummaryTable) {
    this.#summaries = summaries;
    this.#entries = new KeptEntries(summaries);
  }

  /** How many ways into the program were gone in the last run that was made. */
  get gone(): number {
    return this.#entries.gone;
  }

  /** The run of a state of the program: the very one of an earlier state, with its places moved, or a new one. */
  of(program: LinkedProgram, files: ReadonlyMap<string, FileIr>, isWayIn: ((path: string) => boolean) | undefined): ProgramRun {
    const isAlike = this.#kept !== undefined && this.#saysTheSame(this.#kept.files, program, files);
    if (this.#kept && isAlike && this.#summaries.stands(this.#kept.basis)) return this.#kept.run;
    this.#entries.begin(isAlike);
    // What a compiler says of types may change with any text.
    const entries = program.oracle ? undefined : this.#entries;
    const { made: run, basis } = this.#summaries.note(program, noting => runProgram(noting, isWayIn, entries));
    this.#kept = program.oracle ? undefined : { run, basis, files };
    return run;
  }

  /** Whether files say the same as before outside of what their functions do. */
  #saysTheSame(files: ReadonlyMap<string, FileIr>, program: LinkedProgram, now: ReadonlyMap<string, FileIr>): boolean {
    if (files.size !== now.size) return false;
    for (const [path, file] of now) {
      const before = files.get(path);
      if (before === file) continue;
      if (!before || !this.#summaries.successors.follow(outlineOf(before, program), outlineOf(file, program))) return false;
    }
    return true;
  }
}
