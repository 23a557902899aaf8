import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { ScopedType, TypeResolver } from '../linking/declared-types.js';
import type { ModuleGraph } from '../linking/module-graph.js';
import type { StatedNames } from '../linking/stated-names.js';
import type { TypeOracle } from '../linking/type-oracle.js';
import type { ModelIndex } from '../models/model-index.js';
import type { Program } from '../summaries/program.js';
import type { ApiAtom, DerivedAtom, FunctionKey } from '../summaries/value.js';
import type { KeptAnswers } from './kept-answers.js';

/** A program whose files, models and words were put together. */
export interface LinkedProgram extends Program {
  readonly graph: ModuleGraph;
  readonly models: ModelIndex;
  readonly files: ReadonlyMap<string, FileIr>;
  readonly kept: KeptAnswers;
  body(key: FunctionKey): FunctionBody;
  readonly types: TypeResolver;
  readonly oracle?: TypeOracle;
  /** What is said of the type of something from outside. */
  typeOfOutside(atom: ApiAtom | DerivedAtom): ScopedType | undefined;
  /** What the program calls the value that is got at a place. */
  readonly nameAt: StatedNames;
  /** The policy's consent checks that the program does not have, as they are written. */
  readonly missingGuards: readonly string[];
  /** How many summaries were made for this state of the program, and not found to stand. */
  readonly made: { count: number };
}
