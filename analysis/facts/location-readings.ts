import type { UseEffect } from '../summaries/summary.js';
import { displayName } from '../taint/names-of.js';
import { readRecorded } from '../taint/recorded-call.js';
import { placeNeededFor } from '../vocabulary/permission-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { LinkedProgram } from './linked-program.js';
import type { LocationReading, PathStep } from './facts.js';

/** What is at hand where readings of a place are judged. */
export interface LocationWorld {
  readonly program: LinkedProgram;
  readonly vocabulary: Vocabulary;
  stepsOf(use: UseEffect): readonly PathStep[];
}

/** Finds the calls that find out where somebody is as exactly, as often or as long as the platform can. One for each place and excess. */
export function findLocationReadings(uses: readonly UseEffect[], world: LocationWorld): readonly { readonly file: string; readonly fact: LocationReading }[] {
  const found = new Map<string, { readonly file: string; readonly fact: LocationReading }>();
  for (const use of uses) {
    for (const { entry, option } of use.api.node?.call.precisions ?? []) {
      const { excess } = entry;
      if (option && entry.option) {
        const { high } = entry.option;
        const chosen = readRecorded(option, use.arguments);
        if (!chosen.some(({ atom }) => atom.kind === 'constant' && high.includes(atom.value as string))) continue;
      }
      const key = `${use.place.file} ${use.place.start}`;
      if (found.has(key)) continue;
      const neededFor = needOf(use, world);
      const last = entry.option?.port.match(/Argument\[(\d+)\]\.Member\[(\w+)\]$/);
      found.set(key, {
        file: use.place.file,
        fact: {
          span: use.place, api: displayName(use.api), excess, path: world.stepsOf(use), ...(neededFor && { neededFor }),
          ...(last && { option: { argument: Number(last[1]), field: last[2]!, low: entry.option!.low } }),
        },
      });
    }
  }
  return [...found.values()];
}

/** What the names around a call say that the place is for; names of functions before those of files, the nearest first. */
function needOf(use: UseEffect, { program, vocabulary }: LocationWorld): LocationReading['neededFor'] {
  const frames = [...use.trail].reverse();
  const functions = frames.flatMap(({ callee }) => {
    if (!callee) return [];
    const body = program.body(callee);
    const owner = body.class === undefined ? undefined : program.files.get(callee.file)?.classes[body.class]?.name;
    return [body.name, owner].filter(name => name !== undefined && name !== '');
  });
  const files = [...new Set([use.place.file, ...frames.flatMap(({ callee }) => (callee ? [callee.file] : []))])].flatMap(file => file.replace(/\.[^/.]+$/, '').split('/').slice(-3).reverse());
  const needs = [...functions, ...files].map(name => ({ name: name!, need: placeNeededFor(vocabulary, name!) }));
  // One thing that needs the spot is enough to ask for it.
  if (needs.some(({ need }) => need === 'precise')) return { precision: 'precise', name: needs.find(({ need }) => need === 'precise')!.name };
  const coarse = needs.find(({ need }) => need === 'coarse');
  return coarse && { precision: 'coarse', name: coarse.name };
}
