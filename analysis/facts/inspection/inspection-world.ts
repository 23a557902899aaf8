import type { FileIr } from '../../ir/file-ir.js';
import type { Place } from '../../ir/span.js';
import type { RegisterValues } from '../../summaries/infer-summary.js';
import { inferRegisters } from '../../summaries/infer-summary.js';
import type { Value } from '../../summaries/value.js';
import type { LabelContext } from '../../taint/label.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { LinkedProgram } from '../linked-program.js';
import type { ProgramRun } from '../program-run.js';

/** What is at hand where somebody asks why. */
export interface InspectionWorld {
  readonly program: LinkedProgram;
  readonly run: ProgramRun;
  readonly vocabulary: Vocabulary;
  readonly labels: LabelContext;
  textAt(place: Place): string;
}

/** Looks at the functions of a file once more, each when it is first asked for. */
export class FunctionValues {
  readonly #world: InspectionWorld;
  readonly #file: FileIr;
  readonly #known = new Map<number, RegisterValues>();

  constructor(world: InspectionWorld, file: FileIr) {
    this.#world = world;
    this.#file = file;
  }

  valueOf(index: number, register: number): Value {
    return this.#of(index).registers[register] ?? [];
  }

  /** Whether the operation that gives a register is ever carried out. */
  isRun(index: number, register: number): boolean {
    return this.#of(index).registers[register] !== undefined;
  }

  /** The labels' context with what the function itself put into objects. */
  labels(index: number): LabelContext {
    const { labels } = this.#world;
    const { heap } = this.#of(index);
    return { ...labels, held: (object, field) => heap.read(object, field) ?? labels.held(object, field), fieldsOf: object => [...new Set([...heap.fieldsOf(object), ...labels.fieldsOf(object)])] };
  }

  #of(index: number): RegisterValues {
    const { program } = this.#world;
    const known = this.#known.get(index) ?? inferRegisters(program, program.keyOf(this.#file.path, index));
    this.#known.set(index, known);
    return known;
  }
}
