import assert from 'node:assert/strict';
import { ts } from '../../analysis/syntax/typescript.js';
import { builtInModels } from '../../policy/models/built-in.js';
import { nodesOf, placeOf, readSources } from './shipped-code.js';

/** What a model's `api` says where it is no package: roots that the language or a host gives. */
const roots: ReadonlySet<string> = new Set(['any', 'html', 'global', 'browser', 'node', 'wx', 'my', 'uni']);

/** Packages with the name of something else, too: the engine says the word and does not mean them. */
const plainWords: ReadonlySet<string> = new Set(['async', 'buffer', 'cookie', 'debug', 'ejs', 'got', 'graphql', 'https', 'once', 'parse', 'path', 'process', 'querystring', 'realm', 'request', 'stream', 'validator', 'vue']);

describe('the engine', () => {
  it('names no package that a model describes', () => {
    const packages = new Set(builtInModels().flatMap(({ api }) => api).filter(name => !roots.has(name) && !plainWords.has(name) && !name.startsWith('global:')));
    const named = readSources('analysis').flatMap(file => [...nodesOf(file)].flatMap(node => {
      if (ts.isRegularExpressionLiteral(node)) return node.text.split(/[^\w@/-]+/).filter(word => packages.has(word)).map(word => `${placeOf(node)} names '${word}'`);
      if (!ts.isStringLiteralLike(node) || isSpecifier(node)) return [];
      return packages.has(node.text) ? [`${placeOf(node)} names '${node.text}'`] : [];
    }));
    assert.deepEqual(named, []);
  });
});

/** Whether the text is what the engine itself imports. */
function isSpecifier({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isModuleDeclaration(parent);
}
