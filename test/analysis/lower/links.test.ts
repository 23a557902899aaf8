import assert from 'node:assert/strict';

import { lowerFile } from '../../../analysis/lower/lower-file.js';

describe('imports', () => {
  it('lists what is asked for, in order and by kind', () => {
    const code = "import './a'; import b from 'b'; import type { C } from './c'; import { type D } from './d'; export * from './e'; export type { F } from './f'; const g = require('g'); import('./h'); let i: import('./i').I; import(j);";
    const { imports } = lowerFile('m.ts', code);
    assert.deepEqual(imports.map(({ specifier, kind }) => `${kind} ${specifier}`), ['import ./a', 'import b', 'type ./c', 'type ./d', 'export ./e', 'type ./f', 'require g', 'dynamic ./h', 'type ./i']);
    assert.equal(code.slice(imports[0]!.span.start, imports[0]!.span.end), "'./a'");
  });

  it('tells each variable where it comes from', () => {
    const { functions } = lowerFile('m.ts', "import a, { b, c as d, default as e, type F } from 'x'; import * as g from 'y'; import type h from 'z';");
    assert.deepEqual(functions[0]!.variables.map(({ name, kind, imported }) => [name, kind, imported?.specifier, imported?.name, imported?.typeOnly]), [
      ['a', 'import', 'x', 'default', false],
      ['b', 'import', 'x', 'b', false],
      ['d', 'import', 'x', 'c', false],
      ['e', 'import', 'x', 'default', false],
      ['F', 'import', 'x', 'F', true],
      ['g', 'import', 'y', '*', false],
      ['h', 'import', 'z', 'default', true],
    ]);
  });
});

describe('exports', () => {
  it('lists declarations by their variables', () => {
    assert.deepEqual(exportsOf('export const a = 1, { b, c: [d] } = x; export function e() {} export class F {} export enum G {} export default function h() {}'), [
      'a is a',
      'b is b',
      'd is d',
      'e is e',
      'F is F',
      'G is G',
      'default is h',
    ]);
  });

  it('gives a default export without a name a made variable', () => {
    assert.deepEqual(exportsOf('export default () => {};'), ['default is default']);
    assert.deepEqual(exportsOf('export default class {}'), ['default is default']);
    assert.deepEqual(exportsOf('export default async function () {}'), ['default is default']);
  });

  it('lists what is exported by name, here or from elsewhere', () => {
    const code = "const a = 1; export { a, a as 'b c', a as default }; import { d } from 'x'; export { d }; export { e as f, default } from 'y'; export * as g from 'z'; export * from 'w'; interface H {} export { H };";
    assert.deepEqual(exportsOf(code), ['a is a', 'b c is a', 'default is a', 'd is d', 'f is e of y', 'default is default of y', 'g is * of z', 'all of w']);
  });

  it('leaves out what only declares', () => {
    assert.deepEqual(exportsOf('export declare const a: A; export interface B {} export type C = 1; export declare function d(): void; export function e(): void;'), []);
  });

  it('knows what CommonJS exports refer to', () => {
    const { commonJsExports, functions, exports } = lowerFile('m.js', 'exports.a = 1;');
    assert.equal(functions[0]!.variables[commonJsExports!]!.name, 'module.exports');
    assert.deepEqual(exports, []);
    assert.equal(lowerFile('m.js', 'exports.a = 1; export {};').commonJsExports, undefined);
    assert.equal(lowerFile('m.js', 'a();').commonJsExports, undefined);
  });

  it('gives a Vue component as default, and what its script exports besides', () => {
    const file = (code: string) => exportsOf(code, 'm.vue');
    assert.deepEqual(file('<script>export const a = 1; export default { b: 1 };</script><script setup>f();</script>'), ['a is a', 'default is default']);
    assert.deepEqual(file('<script>export const a = 1; export default { b: 1 };</script>'), ['a is a', 'default is default']);
    assert.deepEqual(file('<script src="./c.ts"></script><template><a/></template>'), ['default is default of ./c.ts', 'all of ./c.ts']);
    assert.deepEqual(file('<template><a/></template>'), ['default is default']);
  });
});

function exportsOf(code: string, path = 'm.ts'): string[] {
  const { exports, functions } = lowerFile(path, code);
  return exports.map(record => {
    switch (record.kind) {
      case 'local':
        return `${record.exported} is ${functions[0]!.variables[record.variable]!.name}`;
      case 'from':
        return `${record.exported} is ${record.name} of ${record.specifier}`;
      case 'all':
        return `all of ${record.specifier}`;
    }
  });
}
