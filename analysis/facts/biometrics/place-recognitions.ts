import type { FileIr } from '../../ir/file-ir.js';
import type { UseEffect } from '../../summaries/summary.js';
import { displayName } from '../../taint/names-of.js';
import { namesPrivateRoom, namesWatching } from '../../vocabulary/decision-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { LinkedProgram } from '../linked-program.js';
import type { PlaceRecognition, Provable } from '../facts.js';
import { collectingIn, triggerOf } from '../find-collections.js';
import { operationsOf } from '../values/definitions.js';
import type { BodyContext } from './body-tests.js';

type Found = { readonly file: string; readonly fact: Omit<PlaceRecognition, keyof Provable>; readonly uses: readonly UseEffect[] };

/** What tells who or what somebody is; a face that is only found or followed says nothing of its owner. */
const recognising: ReadonlySet<string> = new Set(['attributes', 'embed', 'enrol', 'verify', 'identify']);

/** Finds where bodies are recognised without anybody having pressed anything for it, and what says which place the camera watches. One for each place. */
export function findPlaceRecognitions(uses: readonly UseEffect[], program: LinkedProgram, bodies: BodyContext): readonly Found[] {
  const groups = new Map<string, { readonly uses: UseEffect[]; readonly category: string; readonly operation: NonNullable<PlaceRecognition['operation']> }>();
  for (const use of uses) {
    const one = collectingIn(use, program.models, bodies.held).find(({ entry }) => entry.kind === 'biometric' && entry.operation !== undefined && recognising.has(entry.operation));
    if (!one || triggerOf(use) === 'gesture') continue;
    const key = `${use.place.file} ${use.place.start}`;
    const group = groups.get(key);
    if (group) group.uses.push(use);
    else groups.set(key, { uses: [use], category: one.entry.category, operation: one.entry.operation! });
  }
  return [...groups.values()].map(({ uses: same, category, operation }): Found => {
    const [first] = same;
    const files = [...new Set([first!.place.file, ...first!.trail.map(({ place }) => place.file)])].flatMap(path => program.files.get(path) ?? []);
    const watches = files.map(file => placesIn(file, bodies.vocabulary).watches).find(one => one !== undefined);
    const room = files.map(file => placesIn(file, bodies.vocabulary).room).find(one => one !== undefined);
    return { file: first!.place.file, uses: same, fact: { span: first!.place, api: displayName(first!.api), category, operation, triggers: [...new Set(same.map(triggerOf))], ...(watches !== undefined && { watches }), ...(room !== undefined && { room }) } };
  });
}

interface Places {
  readonly watches?: string;
  readonly room?: string;
}

const known = new WeakMap<FileIr, Places>();

/** What a file says of the place it looks at: by addresses and other texts, by what it imports, by names. */
function placesIn(file: FileIr, vocabulary: Vocabulary): Places {
  let found = known.get(file);
  if (!found) {
    const texts = operationsOf(file, 'constant').flatMap(({ operation: { value } }) => (typeof value === 'string' && value.length < 200 ? [value] : []));
    const names = [...file.functions.flatMap(({ name, variables }) => [name ?? '', ...variables.map(variable => variable.name)]), ...file.imports.map(({ specifier }) => specifier)];
    // A text with blanks in it is for people; a name or address has none.
    const watches = [...texts.filter(text => !/\s/.test(text)), ...names].find(text => text !== '' && namesWatching(vocabulary, text));
    const room = texts.find(text => text.length < 60 && !/\s\S+\s/.test(text) && namesPrivateRoom(vocabulary, text));
    known.set(file, (found = { ...(watches !== undefined && { watches }), ...(room !== undefined && { room }) }));
  }
  return found;
}
