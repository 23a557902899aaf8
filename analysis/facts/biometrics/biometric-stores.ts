import type { FileIr } from '../../ir/file-ir.js';
import type { SinkKind } from '../../summaries/model.js';
import type { UseEffect } from '../../summaries/summary.js';
import type { Value } from '../../summaries/value.js';
import { dataIn } from '../../taint/data-in.js';
import type { LabelContext } from '../../taint/label.js';
import { displayName } from '../../taint/names-of.js';
import { textsIn } from '../../consent/evidence.js';
import { namesBody, namesLifetime, namesProtection } from '../../vocabulary/decision-words.js';
import { classifyName } from '../../vocabulary/classify-name.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { speaks } from '../../vocabulary/wording.js';
import { collectedFields } from '../collected-fields.js';
import type { LinkedProgram } from '../linked-program.js';
import { toDatum } from '../datum.js';
import type { FactWorld } from '../fact-world.js';
import type { BiometricStore } from '../facts.js';
import { sinksOf } from '../find-disclosures.js';
import { lastNameOf } from '../name-context.js';
import { standingPlace } from '../standing-place.js';
import { namesWithin } from '../value-text.js';
import type { BodyContext } from './body-tests.js';
import { isDeletedAfter } from './deleted-after.js';
import { isBody, pictureReader, templatesIn } from './measured-bodies.js';

export interface StoreWorld {
  readonly program: LinkedProgram;
  readonly labels: LabelContext;
  readonly bodies: BodyContext;
  /** Whether databases and files are encrypted, as the policy says. */
  readonly encryptedAtRest: boolean;
  readonly textAt: Parameters<typeof toDatum>[2];
}

type Found = { readonly file: string; readonly fact: Omit<BiometricStore, 'path'>; readonly use: UseEffect };

const places: Readonly<Partial<Record<SinkKind, BiometricStore['place']>>> = { 'client-storage': 'device', database: 'database', file: 'file' };

/**
 * Finds where a template of a body, or a picture that is also measured, is kept as it is: not encrypted, with nothing that says when it
 * ends, and not deleted in the same function.
 */
export function findBiometricStores(uses: readonly UseEffect[], world: StoreWorld): readonly Found[] {
  const { program, labels, bodies } = world;
  const isMeasured = pictureReader(uses, program, bodies);
  const found = new Map<string, Found>();
  for (const use of uses) {
    for (const sink of sinksOf(use, program.models)) {
      const place = places[sink.kind];
      if (!place || (place !== 'device' && world.encryptedAtRest)) continue;
      const carried = sink.carriedOf(use.arguments);
      const kept = templatesIn(labels, carried, use.when).filter(({ name, hashed }) => !hashed && !isReference(name) && !namesProtection(bodies.vocabulary, name));
      if (kept.length === 0 && !isMeasured(use, carried) && !(place === 'file' && isNamedFaces(use, carried, bodies)) && !(place === 'device' && isKeptAsBody(use, carried, bodies))) continue;
      if (endsOrEncrypts(use, bodies) || isDeletedAfter(program.files, use)) continue;
      const stands = standingPlace(program, use, args => sink.carriedOf(args), value => dataIn(labels, value).length > 0);
      const key = `${stands.place.file} ${stands.place.start}`;
      if (found.has(key)) continue;
      const data = kept.map(label => toDatum(label, stands.trail, world.textAt));
      found.set(key, { file: stands.place.file, use, fact: { span: stands.place, api: displayName(use.api), place, data, confidence: kept.some(({ confidence }) => confidence === 'high') ? 'high' : 'medium' } });
    }
  }
  return [...found.values()];
}

/** The columns of a file's tables that keep a body as it is. A file that speaks of an end, or a column that is encrypted, is left alone. */
export function biometricColumns(file: FileIr, world: FactWorld): readonly BiometricStore[] {
  if (world.context.encryptedAtRest) return [];
  const fields = collectedFields(file, world).filter(({ surface, category, confidence, name }) => surface === 'entity' && isBody(category) && confidence !== 'low' && !isReference(name));
  if (fields.length === 0 || /expire|\bttl\b|retention|deleteAfter|purgeA/i.test(world.text)) return [];
  return fields.flatMap((field): BiometricStore[] => {
    const { name, category, confidence, because, span, whole, groupName } = field;
    if (namesProtection(world.vocabulary, name) || speaks(world.vocabulary.controls.sealed, world.text.slice(whole.start, whole.end))) return [];
    return [{ span, api: `${groupName}.${name}`, place: 'column', data: [{ category, confidence, name, path: [], whole: false, hashed: false, because }], confidence: 'medium', path: [] }];
  });
}

/** Whether a name is of what leads to a picture or template, and not of the thing: `faceImageUrl`, `faceId`. */
export function isReference(name: string): boolean {
  return /(?:url|uri|path|key|id|ids|token|src|link|name|status|count|enabled|version|type)$/i.test(name.split('.').at(-1) ?? '') && !/^(?:faceid|touchid)$/i.test(name);
}

/** Whether what is kept ends by itself or is encrypted where it is kept, as the names and options of the call say. */
function endsOrEncrypts(use: UseEffect, { vocabulary }: BodyContext): boolean {
  const names = [displayName(use.api), ...namesWithin(use.arguments), ...textsIn(use.arguments).filter(text => text.length < 40)];
  return names.some(name => namesLifetime(vocabulary, name) || namesProtection(vocabulary, name)) || use.arguments.some(one => isMadeBy(one, name => namesProtection(vocabulary, name), 0));
}

/** Whether something that a value is made of was called by such a name: `createCipheriv`, `encrypt`. */
function isMadeBy(value: Value, test: (name: string) => boolean, depth: number): boolean {
  if (depth > 10) return false;
  return value.some(({ atom }) => {
    switch (atom.kind) {
      case 'derived': return (atom.name !== undefined && test(atom.name)) || atom.parts.some(part => isMadeBy(part, test, depth + 1));
      case 'snapshot': return [...atom.fields.values()].some(held => isMadeBy(held, test, depth + 1));
      case 'api': return test(atom.name) || (atom.arguments ?? []).some(one => isMadeBy(one, test, depth + 1)) || (atom.parent !== undefined && isMadeBy([{ atom: atom.parent }], test, depth + 1));
      default: return false;
    }
  });
}

const pictureFile = /\.(?:jpe?g|png|webp|bmp|wav|pcm|raw|bin|dat)$/i;

/** Whether something is written under a name that says it shows a body: `faces/${id}.jpg`. */
function isNamedFaces(use: UseEffect, carried: Value, bodies: BodyContext): boolean {
  const { vocabulary } = bodies;
  const texts = textsIn(use.arguments).filter(text => text.length < 120);
  const isOfBody = texts.some(text => text.split(/[/\\]/).some(segment => namesBody(vocabulary, segment.replace(/[-_.]?(?:images?|photos?|pictures?|templates?|raw|dir|bucket)?\.?$/i, ''))));
  const isData = carried.length > 0 && carried.every(({ atom }) => atom.kind !== 'constant');
  return isOfBody && isData && (texts.some(text => pictureFile.test(text)) || carried.some(({ atom }) => isPictureName(lastNameOf(bodies, atom) ?? '')));
}

/** Whether something is kept under a key that says it shows or measures a body: `faceImage`. */
function isKeptAsBody(use: UseEffect, carried: Value, { vocabulary }: BodyContext): boolean {
  const [key] = use.arguments.flatMap(one => textsIn([one])).filter(text => text.length < 40 && !isReference(text));
  const said = key === undefined ? undefined : classifyName(vocabulary, { name: key });
  return said !== undefined && said.strength === 'strong' && isBody(said.category) && carried.length > 0 && carried.every(({ atom }) => atom.kind !== 'constant');
}

function isPictureName(name: string): boolean {
  return splitWords(name).some(word => /^(?:image|photo|picture|frame|buffer|blob|bytes?|base|selfie|snapshot|recording)$/.test(word));
}
