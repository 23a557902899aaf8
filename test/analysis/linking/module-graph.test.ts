import assert from 'node:assert/strict';

import type { FileIr } from '../../../analysis/ir/file-ir.js';
import type { ExportTarget } from '../../../analysis/linking/module-graph.js';
import { linkSources } from './linked-sources.js';

describe('linkModules', () => {
  describe('exportOf', () => {
    it('finds a declaration', () => {
      assert.equal(exported({ 'a.ts': 'export const x = 1;' }, 'a.ts', 'x'), 'a.ts x');
      assert.equal(exported({ 'a.ts': 'export function x() {}' }, 'a.ts', 'x'), 'a.ts x');
      assert.equal(exported({ 'a.ts': 'const x = 1;' }, 'a.ts', 'x'), undefined);
    });

    it('finds what is exported under another name, and not under its own', () => {
      const sources = { 'a.ts': 'const x = 1; export { x as y };' };
      assert.equal(exported(sources, 'a.ts', 'y'), 'a.ts x');
      assert.equal(exported(sources, 'a.ts', 'x'), undefined);
    });

    it('finds the default export', () => {
      assert.equal(exported({ 'a.ts': 'export default function x() {}' }, 'a.ts', 'default'), 'a.ts x');
      assert.match(exported({ 'a.ts': 'export default 1;' }, 'a.ts', 'default') ?? '', /^a\.ts /);
    });

    it('follows a re-export, also under another name', () => {
      const sources = { 'a.ts': "export { x, x as y, default as z } from './b';", 'b.ts': 'export const x = 1; export default function d() {}' };
      assert.equal(exported(sources, 'a.ts', 'x'), 'b.ts x');
      assert.equal(exported(sources, 'a.ts', 'y'), 'b.ts x');
      assert.equal(exported(sources, 'a.ts', 'z'), 'b.ts d');
    });

    it('follows what is imported and then exported', () => {
      const sources = { 'a.ts': "import { x } from './b'; import d from './b'; import * as all from './b'; export { x as y, d, all };", 'b.ts': 'export const x = 1; export default function f() {}' };
      assert.equal(exported(sources, 'a.ts', 'y'), 'b.ts x');
      assert.equal(exported(sources, 'a.ts', 'd'), 'b.ts f');
      assert.equal(exported(sources, 'a.ts', 'all'), 'namespace b.ts');
    });

    it('follows `export *` through barrels', () => {
      const sources = { 'a.ts': "export * from './b';", 'b/index.ts': "export * from './c';", 'b/c.ts': 'export const x = 1;' };
      assert.equal(exported(sources, 'a.ts', 'x'), 'b/c.ts x');
      assert.equal(exported(sources, 'a.ts', 'y'), undefined);
    });

    it('does not pass a default export on by `export *`', () => {
      assert.equal(exported({ 'a.ts': "export * from './b';", 'b.ts': 'export default 1;' }, 'a.ts', 'default'), undefined);
    });

    it('prefers a file’s own export to one passed on, and the first of those', () => {
      const sources = { 'a.ts': "export * from './b'; export * from './c'; export const x = 1;", 'b.ts': 'export const x = 2, y = 2;', 'c.ts': 'export const x = 3, y = 3;' };
      assert.equal(exported(sources, 'a.ts', 'x'), 'a.ts x');
      assert.equal(exported(sources, 'a.ts', 'y'), 'b.ts y');
    });

    it('goes on with the next `export *` where one leads round in a circle', () => {
      const sources = { 'a.ts': "export * from './b'; export * from './c';", 'b.ts': "export * from './a';", 'c.ts': 'export const x = 1;' };
      assert.equal(exported(sources, 'a.ts', 'x'), 'c.ts x');
      assert.equal(exported(sources, 'b.ts', 'x'), 'c.ts x');
    });

    it('finds nothing behind names that only name each other', () => {
      const sources = { 'a.ts': "export { x } from './b';", 'b.ts': "import { x } from './a'; export { x };" };
      assert.equal(exported(sources, 'a.ts', 'x'), undefined);
    });

    it('gives the module for `export * as` and for `*`', () => {
      const sources = { 'a.ts': "export * as all from './b';", 'b.ts': 'export const x = 1;' };
      assert.equal(exported(sources, 'a.ts', 'all'), 'namespace b.ts');
      assert.equal(exported(sources, 'b.ts', '*'), 'namespace b.ts');
      assert.equal(exported(sources, 'c.ts', '*'), undefined);
    });

    it('names what comes from a package by the name it has there', () => {
      const sources = { 'a.ts': "export { useState as state } from 'react'; import dom, { hydrate } from 'react-dom/client'; import * as fs from 'node:fs'; export { dom, hydrate, fs };" };
      assert.equal(exported(sources, 'a.ts', 'state'), 'package react useState');
      assert.equal(exported(sources, 'a.ts', 'dom'), 'package react-dom/client default');
      assert.equal(exported(sources, 'a.ts', 'hydrate'), 'package react-dom/client hydrate');
      assert.equal(exported(sources, 'a.ts', 'fs'), 'package fs *');
    });

    it('takes a name for a package’s that is passed on whole, unless a file has it', () => {
      const sources = { 'a.ts': "export * from 'zod'; export * from './b';", 'b.ts': 'export const x = 1;' };
      assert.equal(exported(sources, 'a.ts', 'x'), 'b.ts x');
      assert.equal(exported(sources, 'a.ts', 'object'), 'package zod object');
      assert.equal(exported(sources, 'a.ts', 'default'), undefined);
    });

    it('finds nothing in a module that is not there', () => {
      assert.equal(exported({ 'a.ts': "export { x } from './gone'; export * from './lost';" }, 'a.ts', 'x'), undefined);
      assert.equal(exported({ 'a.ts': "export { x } from './gone'; export * from './lost';" }, 'a.ts', 'y'), undefined);
    });

    it('gives CommonJS as a whole, or a member of it', () => {
      const sources = { 'a.js': 'module.exports = { x: 1 };', 'b.ts': "export { x } from './a'; import all from './a'; export { all };" };
      assert.equal(exported(sources, 'a.js', 'default'), 'commonjs a.js');
      assert.equal(exported(sources, 'a.js', '*'), 'commonjs a.js');
      assert.equal(exported(sources, 'b.ts', 'x'), 'commonjs a.js x');
      assert.equal(exported(sources, 'b.ts', 'all'), 'commonjs a.js');
    });

    it('follows a chain of re-exports of any length', () => {
      const links = Array.from({ length: 5000 }, (_, index) => [`m${index}.ts`, `export * from './m${index + 1}';`]);
      assert.equal(exported({ ...Object.fromEntries(links), 'm5000.ts': 'export const x = 1;' }, 'm0.ts', 'x'), 'm5000.ts x');
    });
  });

  describe('namespaceOf', () => {
    it('lists a file’s own names and those passed on, but no passed-on default', () => {
      const { graph } = linkSources({ 'a.ts': "export * from './b'; export const x = 1; export { p } from 'p'; export default 1;", 'b.ts': "export const y = 1, x = 2; export default 2; export * from './a';" });
      assert.deepEqual(graph.namespaceOf('a.ts'), ['default', 'p', 'x', 'y']);
      assert.deepEqual(graph.namespaceOf('b.ts'), ['default', 'p', 'x', 'y']);
    });

    it('is empty for what is not there', () => {
      assert.deepEqual(linkSources({}).graph.namespaceOf('a.ts'), []);
    });
  });

  describe('targetOfVariable', () => {
    it('gives what an import names', () => {
      const sources = { 'a.ts': "import { y as x } from './b'; import * as all from './b'; import r from 'react';", 'b.ts': "export { z as y } from './c';", 'c.ts': 'export const z = 1;' };
      assert.equal(variable(sources, 'a.ts', 'x'), 'c.ts z');
      assert.equal(variable(sources, 'a.ts', 'all'), 'namespace b.ts');
      assert.equal(variable(sources, 'a.ts', 'r'), 'package react default');
    });

    it('gives any other variable itself, and so an import that leads nowhere', () => {
      const sources = { 'a.ts': "import { gone } from './b'; import { lost } from './lost'; const x = gone;", 'b.ts': '' };
      assert.equal(variable(sources, 'a.ts', 'x'), 'a.ts x');
      assert.equal(variable(sources, 'a.ts', 'gone'), 'a.ts gone');
      assert.equal(variable(sources, 'a.ts', 'lost'), 'a.ts lost');
    });
  });

  describe('components', () => {
    it('puts dependencies first', () => {
      const { graph } = linkSources({ 'a.ts': "import './b'; export * from './c';", 'b.ts': "const c = require('./c');", 'c.ts': '' });
      assert.deepEqual(graph.components, [['c.ts'], ['b.ts'], ['a.ts']]);
    });

    it('keeps a circle together', () => {
      const { graph } = linkSources({ 'a.ts': "import './b';", 'b.ts': "import './a'; import './c';", 'c.ts': '' });
      assert.deepEqual(graph.components, [['c.ts'], ['a.ts', 'b.ts']]);
    });

    it('does not count what is loaded later or for its types', () => {
      const { graph } = linkSources({ 'a.ts': "import './b';", 'b.ts': "import('./a'); import type { A } from './a';" });
      assert.deepEqual(graph.components, [['b.ts'], ['a.ts']]);
    });
  });

  describe('importersOf', () => {
    it('lists who asks for a file in any way, once', () => {
      const { graph } = linkSources({ 'd.ts': "import type { X } from './a';", 'c.ts': "import('./a');", 'b.ts': "import './a'; export * from './a';", 'a.ts': '', 'e.ts': "import './b';" });
      assert.deepEqual(graph.importersOf('a.ts'), ['b.ts', 'c.ts', 'd.ts']);
      assert.deepEqual(graph.importersOf('e.ts'), []);
    });
  });

  describe('missing', () => {
    it('lists imports that lead nowhere, but no styles, types or packages', () => {
      const { graph } = linkSources({ 'a.ts': "import './gone'; import './a.css'; import type { T } from './lost'; import 'react'; import './user.service';" });
      assert.deepEqual(graph.missing, [
        { file: 'a.ts', specifier: './gone', span: { file: 'a.ts', start: 7, end: 15 } },
        { file: 'a.ts', specifier: './user.service', span: { file: 'a.ts', start: 91, end: 107 } },
      ]);
    });
  });

  it('does not depend on the order of the files', () => {
    const sources: Record<string, string> = { 'a.ts': "import './b'; import './gone';", 'b.ts': "import './c'; import './gone';", 'c.ts': "import './b';" };
    const reversed = Object.fromEntries(Object.entries(sources).reverse());
    const [left, right] = [linkSources(sources).graph, linkSources(reversed).graph];
    assert.deepEqual(left.components, right.components);
    assert.deepEqual(left.missing, right.missing);
    assert.deepEqual(left.importersOf('b.ts'), right.importersOf('b.ts'));
  });
});

function exported(sources: Readonly<Record<string, string>>, path: string, name: string): string | undefined {
  const { files, graph } = linkSources(sources);
  return written(files, graph.exportOf(path, name));
}

function variable(sources: Readonly<Record<string, string>>, path: string, name: string): string | undefined {
  const { files, graph } = linkSources(sources);
  return written(files, graph.targetOfVariable(path, files.get(path)!.functions[0]!.variables.findIndex(it => it.name === name)));
}

/** A target in a word or two, a variable by its file and name. */
function written(files: ReadonlyMap<string, FileIr>, target: ExportTarget | undefined): string | undefined {
  switch (target?.kind) {
    case undefined:
      return undefined;
    case 'variable':
      return `${target.file} ${files.get(target.file)!.functions[0]!.variables[target.variable]!.name}`;
    case 'namespace':
      return `namespace ${target.file}`;
    case 'package':
      return `package ${[target.name, target.subpath].filter(Boolean).join('/')} ${target.exported}`;
    case 'commonjs':
      return ['commonjs', target.file, target.member].filter(Boolean).join(' ');
  }
}
