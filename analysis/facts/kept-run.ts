import type { FileIr } from '../ir/file-ir.js';
import { outlineOf } from './body-edit.js';
import type { LinkedProgram } from './linked-program.js';
import { runProgram, type ProgramRun } from './run-program.js';
import type { Basis, SummaryTable } from './summary-table.js';

/** A run with what it came from. */
interface Kept {
  readonly run: ProgramRun;
  readonly basis: Basis;
  readonly files: ReadonlyMap<string, FileIr>;
}

/**
 * The last run of a program, kept from one of its states to the next: it stands as long as each summary and each answer it was made
 * from does, and as long as files say the same outside of what their functions do.
 */
export class KeptRun {
  readonly #summaries: SummaryTable;
  #kept: Kept | undefined;

  constructor(summaries: SummaryTable) {
    this.#summaries = summaries;
  }

  /** The run of a state of the program: the very one of an earlier state, with its places moved, or a new one. */
  of(program: LinkedProgram, files: ReadonlyMap<string, FileIr>, isWayIn: ((path: string) => boolean) | undefined): ProgramRun {
    if (this.#kept && this.#stands(this.#kept, program, files)) return this.#kept.run;
    const { made: run, basis } = this.#summaries.note(program, noting => runProgram(noting, isWayIn));
    // What a compiler says of types may change with any text.
    this.#kept = program.oracle ? undefined : { run, basis, files };
    return run;
  }

  #stands({ basis, files }: Kept, program: LinkedProgram, now: ReadonlyMap<string, FileIr>): boolean {
    if (files.size !== now.size) return false;
    for (const [path, file] of now) {
      const before = files.get(path);
      if (before === file) continue;
      if (!before || !this.#summaries.successors.follow(outlineOf(before, program), outlineOf(file, program))) return false;
    }
    return this.#summaries.stands(basis);
  }
}
