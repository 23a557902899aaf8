import type { ApiAtom } from '../summaries/value.js';

/** Whether values of a type print as what they are and not as what they hold: `MediaStream`, `File`, `HTMLInputElement`, `WebSocket`. */
export function isHandleType(type: string): boolean {
  return handles.test(type);
}

const handles = /^(?:MediaStream\w*|MediaRecorder|File|FileList|FileHandle|Blob|Response|Request|Headers|AbortController|AbortSignal|ImageBitmap|OffscreenCanvas|\w*Canvas|(?:HTML|SVG)?\w*Element|\w*Socket|\w*Connection|\w*Stream|\w*Event|\w*Track|AudioContext|Window|Document)$/;

/** Whether a category is a device whose recordings code holds as a stream and not as text. */
export function isDevice(category: string): boolean {
  return category.startsWith('x.device.');
}

/** Whether something from outside is a handle that was made here: `new File([text], name)`. Its fields are not. */
export function isHandle(atom: ApiAtom): boolean {
  return atom.step === 'new' && atom.parent?.kind === 'api' && atom.parent.step === 'global' && isHandleType(atom.parent.name);
}
