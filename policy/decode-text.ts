import type { LocalText, PolicyProblem } from './policy-problem.js';
import * as texts from './problem-texts.js';
import { createSourceText } from './source-text.js';

/** What a host gives for the path of a policy, a pack or a model: its text, nothing where no such file is, or why it has no text. */
export type FileText = string | PolicyProblem | undefined;

/** Decodes a file's bytes as UTF-8, or says at which place they are something else. */
export function decodeText(bytes: Uint8Array, file: string): string | PolicyProblem {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return atStart(file, texts.otherEncoding(third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16'));
  if (first === 0xfe && second === 0xff) return atStart(file, texts.otherEncoding('UTF-16'));
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    // Half of the bytes of English text in UTF-16 are zero.
    const sample = bytes.subarray(0, 1000);
    const zeros = sample.filter(byte => byte === 0).length;
    if (zeros * 3 > sample.length && bytes.length % 2 === 0) return atStart(file, texts.otherEncoding('UTF-16'));
    return atByte(bytes, zero, file, texts.binary());
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const wrong = findWrongByte(bytes);
    return atByte(bytes, wrong, file, texts.noUtf8(bytes[wrong] ?? 0));
  }
}

/** A problem of a whole file. */
export function atStart(file: string, message: LocalText): PolicyProblem {
  return { file, line: 1, column: 1, span: { start: 0, end: 0 }, message };
}

function atByte(bytes: Uint8Array, index: number, file: string, message: LocalText): PolicyProblem {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, index));
  return createSourceText(file, before).problem({ start: before.length, end: before.length }, message);
}

/** Finds the first byte at which no character of UTF-8 starts: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506. */
function findWrongByte(bytes: Uint8Array): number {
  // Ends because each turn goes on by a whole character.
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const [low, high] = secondBytes.get(lead) ?? [0x80, 0xbf];
    const isWhole = Array.from({ length: Math.max(0, length - 1) }, (_, index) => bytes[at + 1 + index] ?? 0).every((byte, index) => byte >= (index === 0 ? low : 0x80) && byte <= (index === 0 ? high : 0xbf));
    if (length === 0 || !isWhole) return at;
    at += length;
  }
  return 0;
}

/** First bytes behind which not every second byte may stand, and those that may. */
const secondBytes: ReadonlyMap<number, readonly [low: number, high: number]> = new Map([[0xe0, [0xa0, 0xbf]], [0xed, [0x80, 0x9f]], [0xf0, [0x90, 0xbf]], [0xf4, [0x80, 0x8f]]]);
