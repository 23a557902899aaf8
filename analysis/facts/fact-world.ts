import type { FileIr } from '../ir/file-ir.js';
import type { TypeResolver } from '../linking/declared-types.js';
import type { ModuleGraph } from '../linking/module-graph.js';
import type { Model } from '../summaries/model.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ProjectContext } from './context.js';
import type { KeptAnswers } from './kept-answers.js';

/** What is at hand where the facts of one file are read off its code. */
export interface FactWorld {
  readonly vocabulary: Vocabulary;
  readonly context: ProjectContext;
  readonly graph: ModuleGraph;
  readonly types: TypeResolver;
  readonly files: ReadonlyMap<string, FileIr>;
  /** What was found about the project so far. Whatever is kept of more than one file's code has its place there. */
  readonly kept: KeptAnswers;
  readonly models: readonly Model[];
  /** The source of the file that is asked about. */
  readonly text: string;
}

/** The same for code of another file than the one that is asked about. */
export function withoutText(world: FactWorld): FactWorld {
  return Object.create(world, { text: { value: '' } }) as FactWorld;
}
