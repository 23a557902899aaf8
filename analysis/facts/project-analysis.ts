import { keepUnchanged } from '../ir/keep-unchanged.js';
import { lowerFile } from '../lower/lower-file.js';
import type { FileIr } from '../ir/file-ir.js';
import type { ProjectLayout } from '../linking/project-layout.js';
import type { TypeOracle } from '../linking/type-oracle.js';
import type { Model } from '../summaries/model.js';
import { ModelIndex } from '../models/model-index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { buildFacts, inspectFile, type FactsWorld } from './build-facts.js';
import type { ProjectContext } from './context.js';
import { createProgram } from './create-program.js';
import { isBodyEdit } from './body-edit.js';
import { KeptRun } from './kept-run.js';
import type { LinkedProgram } from './linked-program.js';
import { LiveProject } from './live-project.js';
import { Queries } from './queries.js';
import { SummaryTable } from './summary-table.js';
import type { ProjectFacts, Unresolved } from './facts.js';
import type { ProgramRun } from './program-run.js';
import { runProgram } from './run-program.js';

export interface AnalysisInput {
  readonly context: ProjectContext;
  readonly models: readonly Model[];
  readonly vocabulary: Vocabulary;
  readonly layout: ProjectLayout;
  /** What a compiler computes of types, where it is asked; without it, only what is written counts. */
  readonly types?: TypeOracle;
  /** Whether somebody types: then all is noted that it takes to know, after an edit, what stands. Without it that begins with the first edit. */
  readonly expectsEdits?: boolean;
  /** Whether a program may begin in a file; without it, in any. Others run if one that may asks for them. */
  isWayIn?(path: string): boolean;
}

/**
 * A project under analysis. Holds what was learnt of each file by its content and of each function by what it was learnt from, so
 * that after an edit only what depends on it is summarised again.
 */
export class ProjectAnalysis {
  readonly #input: AnalysisInput;
  readonly #models: ModelIndex;
  readonly #texts = new Map<string, string>();
  readonly #lowered = new Map<string, FileIr>();
  /** How files looked that were edited since, to tell which of their functions stayed. */
  readonly #replaced = new Map<string, FileIr>();
  #kept: { readonly summaries: SummaryTable; readonly run: KeptRun } | undefined;
  #lastRun: ProgramRun | undefined;
  #live: LiveProject | undefined;
  #shown: { readonly world: FactsWorld; readonly files: ProjectFacts['files'] } | undefined;
  #state = 0;
  #last: { readonly files: ReadonlyMap<string, FileIr>; readonly program: LinkedProgram } | undefined;
  #facts: ProjectFacts | undefined;

  constructor(input: AnalysisInput) {
    this.#input = input;
    this.#models = modelIndexOf(input.models);
    if (input.expectsEdits) this.#keep();
  }

  /** Adds a file or replaces its text. */
  setFile(path: string, text: string): void {
    if (this.#texts.get(path) === text) return;
    this.#texts.set(path, text);
    this.#change(path);
  }

  removeFile(path: string): void {
    if (this.#texts.delete(path)) this.#change(path);
  }

  #change(path: string): void {
    const before = this.#lowered.get(path);
    if (before) this.#replaced.set(path, before);
    this.#lowered.delete(path);
    if (this.#facts) this.#keep();
    this.#facts = undefined;
  }

  /** Begins to note what it takes to know, after an edit, what stands. */
  #keep(): void {
    if (this.#kept) return;
    const summaries = new SummaryTable(new Queries());
    this.#kept = { summaries, run: new KeptRun(summaries) };
  }

  /** The facts of the project as it stands. The same object until something changes; once they are asked for anew, places in the old ones are where they moved. */
  facts(): ProjectFacts {
    return (this.#facts ??= this.#compute());
  }

  /** The files that differ from the last state, if in the bodies of functions alone. */
  #editedBodies(files: ReadonlyMap<string, FileIr>): ReadonlySet<string> | undefined {
    if (!this.#last || this.#last.files.size !== files.size || this.#input.types) return undefined;
    const edited = new Set<string>();
    for (const [path, file] of files) {
      const before = this.#last.files.get(path);
      if (before === file) continue;
      if (!before || !isBodyEdit(before, file, this.#last.program)) return undefined;
      edited.add(path);
    }
    return edited;
  }

  #compute(): ProjectFacts {
    const { context, layout, vocabulary } = this.#input;
    let lowered = 0;
    const unresolved: Unresolved[] = [];
    const files = new Map<string, FileIr>();
    for (const path of [...this.#texts.keys()].sort()) {
      let file = this.#lowered.get(path);
      if (!file) {
        file = lowerFile(path, this.#texts.get(path)!);
        const before = this.#replaced.get(path);
        if (before) file = keepUnchanged(before, file);
        this.#lowered.set(path, file);
        lowered++;
      }
      files.set(path, file);
      for (const problem of file.problems.slice(0, 3)) unresolved.push({ place: { file: path, ...problem.span }, reason: 'syntax', text: problem.message });
    }
    this.#replaced.clear();
    const texts = new Map(this.#texts);
    this.#state++;
    // Who is asked for types that nobody wrote down may answer otherwise after any edit.
    const goesOn = this.#kept !== undefined && !this.#input.types && this.#live !== undefined && this.#live.goOn(files, texts);
    if (!this.#live || !goesOn) this.#live = new LiveProject(files, texts, layout, this.#state);
    const live = this.#live;
    for (const missing of live.graph.missing) unresolved.push({ place: { file: missing.file, ...missing.span }, reason: 'module-not-found', text: missing.specifier });
    const program = createProgram(live, this.#models, vocabulary, context, this.#input.types, this.#kept?.summaries, this.#editedBodies(files));
    live.program = program;
    this.#last = { files, program };
    const before = this.#lastRun;
    const run = this.#kept ? this.#kept.run.of(program, files, this.#input.isWayIn) : runProgram(program, this.#input.isWayIn);
    this.#lastRun = run;
    unresolved.push(...run.unresolved);
    live.run = run;
    if (this.#shown?.world.live !== live) {
      const made: FactsWorld = { live, program: this.#kept?.summaries.ofFacts(live) ?? program, vocabulary, context };
      this.#shown = { world: made, files: buildFacts(made) };
    }
    const { world, files: shown } = this.#shown;
    return {
      files: shown,
      unresolved,
      inspect: (path, span) => inspectFile(world, path, span),
      keep: (name, find) => live.kept.of(name, find),
      work: { lowered, summarised: program.made.count, reused: files.size - lowered, ran: run !== before, entered: run !== before ? (this.#kept?.run.gone ?? 0) : 0, get found() { return live.kept.found; } },
    };
  }
}

const indexes = new WeakMap<readonly Model[], ModelIndex>();

/** Models are compiled once for all projects that share them. */
function modelIndexOf(models: readonly Model[]): ModelIndex {
  let index = indexes.get(models);
  if (!index) indexes.set(models, (index = new ModelIndex(models)));
  return index;
}
