import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '../../analysis/index.js';

/** Turns places of a project into the protocol's words. *Unit*: the protocol counts lines and UTF-16 columns from 0. */
export interface Places {
  uriOf(file: string): string;
  /** Gives the start of a file whose text is not known. */
  rangeOf(place: Place): Range;
  locationOf(place: Place): Location;
  /** Gives a link that opens the editor there; its line and column count from 1. */
  linkTo(place: Place): string;
  documentOf(file: string): TextDocument;
}

/** Creates the places of one project. `openUris` has the editor's own spelling for documents it has open, by path. */
export function createPlaces(root: string, textOf: (file: string) => string | undefined, openUris: ReadonlyMap<string, string>): Places {
  const documents = new Map<string, TextDocument>();
  const places: Places = {
    uriOf: file => openUris.get(file) ?? pathToFileURL(resolve(root, file)).href,
    documentOf(file) {
      const text = textOf(file) ?? '';
      const known = documents.get(file);
      if (known && known.getText() === text) return known;
      const document = TextDocument.create(places.uriOf(file), '', 0, text);
      documents.set(file, document);
      return document;
    },
    rangeOf(place) {
      const document = places.documentOf(place.file);
      return { start: document.positionAt(place.start), end: document.positionAt(place.end) };
    },
    locationOf: place => ({ uri: places.uriOf(place.file), range: places.rangeOf(place) }),
    linkTo(place) {
      const { start } = places.rangeOf(place);
      return `${places.uriOf(place.file)}#L${start.line + 1},${start.character + 1}`;
    },
  };
  return places;
}

/** Reads the path of a `file:` URI; `undefined` for other schemes, since nothing of them is on disk. */
export function pathOfUri(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}

/** Gives a path relative to a root, with forward slashes; `undefined` where it lies outside. */
export function relativeTo(root: string, path: string): string | undefined {
  const inside = relative(root, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}
