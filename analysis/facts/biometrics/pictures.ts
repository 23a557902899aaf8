import type { Place } from '../../ir/span.js';
import type { UseEffect } from '../../summaries/summary.js';
import { textOf, type ApiAtom, type Atom, type DerivedAtom, type Value } from '../../summaries/value.js';
import { displayName } from '../../taint/names-of.js';
import { readRecorded } from '../../taint/recorded-call.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { bodyOperationOf, type BodyContext } from './body-tests.js';

/** Names of what gives or holds a picture: an element, a frame, a file that was chosen. */
const pictureWords: ReadonlySet<string> = new Set([
  'image', 'img', 'photo', 'picture', 'frame', 'selfie', 'portrait', 'snapshot', 'capture', 'face', 'video', 'camera', 'canvas', 'blob', 'bitmap', 'still', 'shot', 'stream', 'media', 'file', 'preview', 'screenshot', 'avatar',
  'query', 'element', 'offscreen', 'object', 'grab', 'take', 'convert', 'base', 'tupian', 'zhaopian', 'xiangji',
]);

/** What of a picture is no picture. */
const plain: ReadonlySet<string> = new Set(['length', 'size', 'type', 'name', 'width', 'height', 'videoWidth', 'videoHeight', 'naturalWidth', 'naturalHeight', 'currentTime', 'value', 'dataset', 'id', 'className', 'textContent', 'innerText', 'checked', 'lastModified', 'ok', 'status', 'readyState', 'title']);

/** Calls that give what is seen, on what nobody knows to be an element. */
const taking = /^(?:toDataURL|toBlob|convertToBlob|getScreenshot|grabFrame|take(?:Photo|Picture|Snapshot)(?:Async)?)$/;

const filled = ['entry', 'src', 'srcObject', 'current', '%awaited'];

const deepest = 12;
const bound = 400;

/**
 * Names the pictures that a value is made of: by where each was taken, chosen or drawn. Two values with a name in common show the same.
 * What a comparison of bodies or a server answered is no picture.
 */
export function picturesIn(context: BodyContext, drawings: Drawings, value: Value): ReadonlySet<string> {
  const walk = new PictureWalk(context, drawings);
  walk.value(value, 0);
  return walk.found;
}

/** Names the pictures that a biometric operation looks at. */
export function picturesOf(context: BodyContext, drawings: Drawings, { api, arguments: args }: UseEffect): ReadonlySet<string> {
  const walk = new PictureWalk(context, drawings);
  args.forEach(one => walk.value(one, 0));
  for (let step: Atom | undefined = api; step?.kind === 'api'; step = step.parent) if (step.step === 'call') step.arguments?.forEach(one => walk.value(one, 0));
  return walk.found;
}

/** Answers which pictures a value is made of; drawings are gathered the first time it is asked. */
export function pictureNamer(uses: readonly UseEffect[], context: BodyContext): (value: Value) => ReadonlySet<string> {
  let drawings: Drawings | undefined;
  const known = new Map<Value, ReadonlySet<string>>();
  return value => {
    let found = known.get(value);
    if (!found) known.set(value, (found = picturesIn(context, (drawings ??= drawingsIn(context, uses)), value)));
    return found;
  };
}

/** What was drawn, by the place of what it was drawn on. */
export type Drawings = ReadonlyMap<string, readonly Value[]>;

/** Gathers what a program draws: on which canvas, wherever it came from. */
export function drawingsIn({ held }: Pick<BodyContext, 'held'>, uses: readonly UseEffect[]): Drawings {
  const found = new Map<string, Value[]>();
  for (const { api, arguments: args } of uses) {
    for (const step of api.node?.call.steps ?? []) {
      if (step.to[1]?.kind !== 'receiver') continue;
      const drawn = readRecorded(step.from, args);
      for (const key of new Set(canvasesOf(api.parent).flatMap(canvas => keysOf(canvas.kind === 'object' ? (held(canvas.id, '%open')?.[0]?.atom ?? canvas) : canvas.kind === 'snapshot' ? (canvas.fields.get('%open')?.[0]?.atom ?? canvas) : canvas)))) found.set(key, [...(found.get(key) ?? []), drawn]);
    }
  }
  return found;
}

/** What a drawing context was asked of: `canvas` of `canvas.getContext('2d')`. */
function canvasesOf(context: Atom | undefined): readonly Atom[] {
  if (context?.kind === 'api') return context.step === 'call' && context.parent?.kind === 'api' && context.parent.parent ? [context.parent.parent] : [];
  return context?.kind === 'derived' && context.operator === 'call' && context.name === 'getContext' ? (context.parts[0] ?? []).flatMap(({ atom }) => itself(atom)) : [];
}

/** What something is beside what was put into it: a canvas with a width and a height is still that canvas. */
function itself(atom: Atom): readonly Atom[] {
  return atom.kind === 'derived' && atom.operator === 'with' ? (atom.parts[0] ?? []).flatMap(one => itself(one.atom)) : [atom];
}

/** The names under which a thing from outside, or one that only a caller knows, may be met again. */
function keysOf(atom: Atom): readonly string[] {
  if (atom.kind === 'place') return [`place ${atom.id}`];
  if (atom.kind === 'cell') return [`cell ${atom.object} ${atom.field}`];
  if (atom.kind === 'derived') return atom.operator === 'element' ? [`element ${atom.site}`] : [];
  return atom.kind === 'api' && atom.place && (atom.step === 'call' || atom.step === 'new') ? [keyOfCall(atom, atom.place)] : [];
}

/** The name of what a call gives. Asked for something else, the same line gives something else: `document.querySelector(selector)` in a function. */
function keyOfCall({ arguments: args = [] }: ApiAtom, { file, start }: Place): string {
  return [`${file} ${start}`, ...args.slice(0, 1).flatMap(one => textOf(one) ?? [])].join(' ');
}

class PictureWalk {
  readonly found = new Set<string>();
  readonly #context: BodyContext;
  readonly #seen = new Set<unknown>();
  readonly #drawings: Drawings;
  #steps = 0;

  constructor(context: BodyContext, drawings: Drawings) {
    this.#context = context;
    this.#drawings = drawings;
  }

  value(value: Value, depth: number): void {
    if (depth > deepest || this.#seen.has(value) || ++this.#steps > bound) return;
    this.#seen.add(value);
    for (const { atom } of value) this.#atom(atom, depth + 1);
  }

  #atom(atom: Atom, depth: number): void {
    for (const key of keysOf(atom)) for (const drawn of this.#drawings.get(key) ?? []) this.value(drawn, depth);
    switch (atom.kind) {
      case 'api': return this.#api(atom, depth);
      case 'derived':
        if (/^(?:[=!<>]=?=?|typeof|truth|contains|some|every|in|instanceof)$/.test(atom.operator) || (atom.operator === '.' && plain.has(atom.name!))) return;
        if (atom.operator === 'datum' || isChosen(atom) || (atom.operator === 'call' && taking.test(atom.name ?? ''))) this.found.add(`${atom.place?.file ?? ''} ${atom.place?.start ?? atom.site}`);
        atom.parts.forEach(part => this.value(part, depth));
        return;
      case 'place': {
        const names = [this.#context.nameOfRoot(atom) ?? '', ...atom.path];
        if (!plain.has(names.at(-1)!) && names.some(name => splitWords(name).some(word => pictureWords.has(word)))) this.found.add(`place ${atom.id}`);
        for (const field of filled) this.#held(atom.id, field, depth);
        return;
      }
      case 'cell': {
        if (splitWords(atom.name).some(word => pictureWords.has(word))) this.found.add(`cell ${atom.object} ${atom.field}`);
        this.#held(atom.object, atom.field, depth);
        return;
      }
      case 'snapshot':
        for (const [name, held] of atom.fields) if (!plain.has(name)) this.value(held, depth);
        return;
      case 'object':
        for (const field of ['%element', '%open', ...filled]) this.#held(atom.id, field, depth);
        return;
      default:
    }
  }

  #held(object: number, field: string, depth: number): void {
    const held = this.#context.held(object, field);
    if (held) this.value(held, depth);
  }

  #api(atom: ApiAtom, depth: number): void {
    if (this.#seen.has(atom) || (atom.step === 'member' && plain.has(atom.name))) return;
    this.#seen.add(atom);
    const steps: ApiAtom[] = [];
    for (let step: Atom | undefined = atom; step?.kind === 'api' && steps.length < 12; step = step.parent) steps.push(step);
    if (steps.some(step => isAnswer(this.#context, step))) return;
    const given = takenFrom(steps);
    if (given !== undefined) this.found.add(given);
    for (const step of steps) {
      for (const key of step === atom ? [] : keysOf(step)) for (const drawn of this.#drawings.get(key) ?? []) this.value(drawn, depth);
      if (step.step === 'call' || step.step === 'new' || step.step === 'parameter') {
        if (step.place && splitWords(displayName(step)).some(word => pictureWords.has(word))) this.found.add(keyOfCall(step, step.place));
        step.arguments?.forEach(one => this.value(one, depth));
      }
      for (const field of filled) this.#held(step.site, field, depth);
      if (step.self) this.value(step.self, depth);
      if (step.parent && step.parent.kind !== 'api') this.#atom(step.parent, depth);
    }
  }
}

/** Whether it is what somebody chose in an input of a form: `event.target.files`. */
function isChosen({ operator, name, parts }: DerivedAtom): boolean {
  const isOfEvent = (value: Value): boolean => value.some(({ atom }) => atom.kind === 'derived' && (atom.operator === 'event' || (atom.operator === '.' && isOfEvent(atom.parts[0] ?? []))));
  return operator === '.' && name === 'files' && isOfEvent(parts[0] ?? []);
}

/** The name of a picture among what a callback is given: `request.file.buffer`; undefined for anything else. */
function takenFrom(steps: readonly ApiAtom[]): string | undefined {
  const at = steps.findIndex(({ step }) => step !== 'member');
  const names = steps.slice(0, Math.max(at, 0)).map(({ name }) => name).reverse();
  return steps[at]?.step === 'parameter' && names.some(name => splitWords(name).some(word => pictureWords.has(word))) ? `parameter ${steps[at].site} ${names.join('.')}` : undefined;
}

/** Whether a call answers with something else than it was given: by comparing bodies, or from over the network. */
function isAnswer(context: BodyContext, step: ApiAtom): boolean {
  if (step.step !== 'call') return false;
  if (bodyOperationOf(context.models, step) !== undefined) return true;
  const callee = step.parent?.kind === 'api' ? step.parent : undefined;
  if (callee?.node?.call.sinks.some(({ entry, tail }) => tail[0]?.kind === 'argument' && (entry.kind === 'network' || entry.kind === 'third-party' || entry.kind === 'database')) || callee?.node?.call.collections.some(({ entry }) => entry.kind === 'biometric')) return true;
  return isOfBodyPackage(context, step);
}

/** Whether a call is of a package that handles bodies: what it gives is a measure, not a picture. */
function isOfBodyPackage({ models }: BodyContext, atom: ApiAtom): boolean {
  for (let step: Atom | undefined = atom; step?.kind === 'api'; step = step.parent) {
    if (step.step !== 'package') continue;
    const { name } = step;
    return models.models.some(({ api, collections }) => api.includes(name) && collections.some(({ kind }) => kind === 'biometric'));
  }
  return false;
}
