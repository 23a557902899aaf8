import type { FileIr } from '../ir/file-ir.js';
import { isLinkedAlike } from '../linking/is-linked-alike.js';
import { linkModules, type ModuleGraph } from '../linking/module-graph.js';
import type { ProjectLayout } from '../linking/project-layout.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ProjectContext } from './context.js';
import type { FactWorld } from './fact-world.js';
import { KeptAnswers, NotedFiles } from './kept-answers.js';
import type { LinkedProgram } from './linked-program.js';
import type { ProjectNames } from './names-told.js';
import type { ProgramRun } from './program-run.js';

/**
 * A project through those of its states in which its files say the same to each other: what is found about it is kept as long as what it
 * was found from stays.
 */
export class LiveProject {
  readonly kept: KeptAnswers;
  readonly files: NotedFiles<FileIr>;
  readonly texts: NotedFiles<string>;
  /** How its files hang together. */
  readonly graph: ModuleGraph;
  /** What is told of names in all files, as long as that stays. */
  told: ProjectNames | undefined;
  readonly #first: ReadonlyMap<string, FileIr>;
  readonly #now: Map<string, FileIr>;
  readonly #worlds = new Map<string, FactWorld>();
  #program: LinkedProgram | undefined;
  #run: { run: ProgramRun; since: number } | undefined;

  constructor(files: ReadonlyMap<string, FileIr>, texts: ReadonlyMap<string, string>, layout: ProjectLayout, state = 1) {
    this.#first = files;
    this.#now = new Map(files);
    this.graph = linkModules(this.#now, layout);
    this.kept = new KeptAnswers(state);
    this.files = new NotedFiles(this.kept, files);
    this.texts = new NotedFiles(this.kept, texts);
  }

  /** Goes on to another state, if that is one of this project's. */
  goOn(files: ReadonlyMap<string, FileIr>, texts: ReadonlyMap<string, string>): boolean {
    if (files.size !== this.#first.size) return false;
    for (const [path, file] of files) {
      const before = this.#first.get(path);
      if (!before || !isLinkedAlike(before, file)) return false;
    }
    this.kept.begin();
    for (const [path, file] of files) this.#now.set(path, file);
    this.files.update(files);
    this.texts.update(texts);
    return true;
  }

  /** The program of the state that the project is in. */
  get program(): LinkedProgram {
    return this.#program!;
  }

  set program(program: LinkedProgram) {
    this.#program = program;
  }

  /** What happens when the program of that state runs. */
  get run(): ProgramRun {
    this.kept.note(this.#run!);
    return this.#run!.run;
  }

  set run(run: ProgramRun) {
    if (!this.#run) this.#run = { run, since: this.kept.state };
    else if (this.#run.run !== run) Object.assign(this.#run, { run, since: this.kept.state });
  }

  /** What is at hand where the facts of a file are read off its code; without a path, those of all. It moves on with the project. */
  worldOf(path: string, vocabulary: Vocabulary, context: ProjectContext): FactWorld {
    let world = this.#worlds.get(path);
    if (!world) this.#worlds.set(path, (world = this.#makeWorld(path, vocabulary, context)));
    return world;
  }

  #makeWorld(path: string, vocabulary: Vocabulary, context: ProjectContext): FactWorld {
    const { kept, files, texts } = this;
    const now = () => this.program;
    return {
      vocabulary, context, kept, files, models: now().models.models,
      graph: this.graph,
      get types() {
        return now().types;
      },
      get text() {
        return texts.get(path) ?? '';
      },
    };
  }
}
