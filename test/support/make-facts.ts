import { defaultContext, type FileFacts, type Place, type ProjectFacts } from '../../analysis/index.js';

/** Makes the facts of a file by hand: what is not given is empty. */
export function makeFileFacts(path: string, text: string, facts: Partial<FileFacts> = {}): FileFacts {
  return { path, text, context: defaultContext, collections: [], disclosures: [], decisions: [], fields: [], controls: [], guards: [], describe: key => key, ...facts };
}

export function makeProjectFacts(files: readonly FileFacts[]): ProjectFacts {
  return { files: new Map(files.map(file => [file.path, file])), unresolved: [], work: { lowered: files.length, summarised: 0, reused: 0 } };
}

/** Finds the place of a piece of text; `occurrence` counts from 1. Throws where there is none, since the test is wrong then. */
export function placeOf(file: string, text: string, piece: string, occurrence = 1): Place {
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = text.indexOf(piece, start + 1);
  if (start < 0) throw new Error(`${file} holds no '${piece}'.`);
  return { file, start, end: start + piece.length };
}
