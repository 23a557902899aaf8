import type { EvidenceContext } from '../consent/evidence.js';
import type { UseEffect } from '../summaries/summary.js';
import { displayName } from '../taint/names-of.js';
import { recordedTestHolds } from '../taint/recorded-call.js';
import { namesChoiceMade } from '../vocabulary/consent-words.js';
import { purposesNamedIn } from '../vocabulary/purposes.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { speaks } from '../vocabulary/wording.js';
import type { Personalisation } from './facts.js';
import { testsBefore } from './checks/tests-before.js';
import { proveWorst, type StepsOf } from './find-collections.js';
import type { LinkedProgram } from './linked-program.js';
import { isAskedFor } from './tested-names.js';
import { accessNames } from './values/constant-value.js';
import { definitionOf } from './values/definitions.js';

/** What is at hand where choices for a person are read. */
export interface PersonalisationWorld {
  readonly program: LinkedProgram;
  readonly vocabulary: Vocabulary;
  readonly evidence: EvidenceContext;
  readonly stepsOf: StepsOf<UseEffect>;
}

const purposes = ['personalisation', 'profiling', 'advertising'];

/** Finds the calls that choose what somebody sees by what is known of them. One for each place; the way that asks least answers. */
export function findPersonalisations(uses: readonly UseEffect[], world: PersonalisationWorld): readonly { readonly file: string; readonly fact: Personalisation }[] {
  const found = new Map<string, { readonly file: string; readonly fact: Personalisation }>();
  for (const use of uses) {
    const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
    const entry = model?.personalisations.find(one => one.when.every(test => recordedTestHolds(test, use.arguments) === true))?.entry;
    if (!entry) continue;
    const key = `${use.place.file} ${use.place.start}`;
    const isOptional = isChosen(use, world);
    if (found.has(key) && isOptional) continue;
    const at = entry.option?.port.match(/Argument\[(\d+)\](?:\.Member\[(\w+)\])?$/);
    found.set(key, {
      file: use.place.file,
      fact: {
        span: use.place, api: displayName(use.api), shows: entry.shows, isOptional, path: world.stepsOf(use),
        ...(at && { option: { argument: Number(at[1]), field: at[2] ?? '', value: entry.option!.off } }),
      },
    });
  }
  return [...found.values()];
}

function isChosen(use: UseEffect, { program, vocabulary, evidence, stepsOf }: PersonalisationWorld): boolean {
  const names = (name: string) => purposesNamedIn(vocabulary, name).some(purpose => purposes.includes(purpose)) || speaks(vocabulary.controls.personalised, name);
  if (isAskedFor(evidence, use.when, names, true) || isAskedByName(use, program, name => names(name) && namesChoiceMade(vocabulary, name))) return true;
  return proveWorst([use], { category: 'user.behavior', purposes, level: 'purpose' }, evidence, stepsOf).proven;
}

/** Whether what is tested on the way is called so, whatever its value is made of: `if (!personalizationEnabled) return …`. */
function isAskedByName(use: UseEffect, program: LinkedProgram, names: (name: string) => boolean): boolean {
  return [use.place, ...use.trail.map(frame => frame.place)].some(place => {
    const file = program.files.get(place.file);
    return file !== undefined && testsBefore(file, place).flat().some(test => {
      const { end } = file.functions[test.function]!.blocks[test.block]!;
      const held = end.kind === 'branch' ? { file, function: test.function, register: end.test } : undefined;
      const operation = held && definitionOf(held);
      return held !== undefined && accessNames(operation?.kind === 'unary' ? { ...held, register: operation.operand } : held).slice(-1).some(names);
    });
  });
}
