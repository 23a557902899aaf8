import assert from 'node:assert/strict';

import type { FunctionBody } from '../../../analysis/ir/function-body.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

describe('FunctionBody', () => {
  describe('name', () => {
    it('is the function’s own, or that of the variable, property or field it is given to', () => {
      const code = 'function a() {} const b = () => {}; const c = function d() {}; o = { e: () => {}, f() {}, get g() {} }; x.h = () => {}; class C { i = () => {}; j() {} }';
      assert.deepEqual(names(code), ['a', 'b', 'd', 'e', 'f', 'g', 'h', 'j', undefined, 'i']);
    });

    it('comes through parentheses and casts, and from defaults', () => {
      assert.deepEqual(names('const a = (() => {}) as F; const { b = () => {} } = x; function c(d = () => {}) {}'), ['c', 'd', 'a', 'b']);
    });

    it('is absent for a function that is passed on', () => {
      assert.deepEqual(names('const a = memo(() => {});'), [undefined]);
    });
  });

  describe('documentation', () => {
    it('is the JSDoc before the declaration, statement, property or member', () => {
      const code = '/** A. */\nfunction a() {}\n/**\n * B\n *   more.\n */\nexport const b = () => {};\no = {\n  /** C. */\n  c() {} };\nclass D {\n  /** E. */\n  @d() e() {} }';
      assert.deepEqual(documentations(code), ['A.', 'B\n  more.', 'C.', 'E.']);
    });

    it('is absent where the comment is none, or belongs to something else', () => {
      assert.deepEqual(documentations('// A.\nfunction a() {}\n/* B. */\nconst b = () => {};\n/** C. */\nconst c = 1; function d() {}'), [undefined, undefined, undefined]);
    });
  });

  describe('parameters', () => {
    it('tell names, types and kinds, without TypeScript’s `this`', () => {
      const [{ parameters }] = made('function f(this: Window, a: string, { b }: B, c?: C, d = 1, ...e: E[]) {}') as [FunctionBody];
      const told = parameters.map(({ name, type, rest, optional }) => [name, type?.kind, rest, optional]);
      assert.deepEqual(told, [
        ['a', 'name', false, false],
        [undefined, 'name', false, false],
        ['c', 'name', false, true],
        ['d', undefined, false, true],
        ['e', 'array', true, false],
      ]);
    });
  });

  describe('captures', () => {
    it('lists what a function and those in it take from outside, once', () => {
      const code = 'const a = 1; function outer(b) { let c; function inner() { a; b; c; a; } }';
      assert.deepEqual(captures(code), { outer: ['a'], inner: ['a', 'b', 'c'] });
    });

    it('tells a shadowing name from the one outside', () => {
      assert.deepEqual(captures('const a = 1; function f(a) { a; } function g() { { const a = 2; } a; } function h() { try {} catch (a) { a; } }'), { f: [], g: ['a'], h: [] });
    });

    it('finds names that are declared further down', () => {
      assert.deepEqual(captures('function f() { return later + imported; } const later = 1; import { imported } from "x";'), { f: ['later', 'imported'] });
    });

    it('lets a named function expression know itself', () => {
      assert.deepEqual(captures('const a = function self() { return self; };'), { self: ['self'] });
    });

    it('resolves the defaults of parameters before the body', () => {
      assert.deepEqual(captures('const a = 1; function f(b = () => a) { const a = 2; }'), { f: ['a'], b: ['a'] });
    });
  });

  describe('variables', () => {
    it('are marked where they are assigned after their declaration', () => {
      const code = 'let a = 1; a = 2; const b = 1; let c; function f(p, q) { c = 1; p++; } var d = 1; var d = 2; for (let e = 0; ; e++) ; for (const g of []) ; function h() {} function h() {}';
      assert.deepEqual(marked(code, 'reassigned'), ['a', 'c', 'd', 'e', 'h', 'p']);
    });

    it('are marked where a function inside uses them', () => {
      assert.deepEqual(marked('const a = 1; const b = 2; b; function f(c, d) { a; return () => c; }', 'captured'), ['a', 'c']);
    });

    it('are reassigned by patterns, loops and updates', () => {
      assert.deepEqual(marked('let a, b, c, d, e; [a, { b }] = x; for (c of y) ; d ??= 1; ({ ...e } = z);', 'reassigned'), ['a', 'b', 'c', 'd', 'e']);
    });

    it('keep their annotations', () => {
      const [module] = lowerFile('m.ts', 'const a: A = 1; let { b }: B = c;').functions;
      assert.deepEqual(module!.variables.map(({ name, kind, type }) => [name, kind, type?.kind]), [
        ['a', 'const', 'name'],
        ['b', 'let', undefined],
      ]);
    });
  });

  describe('usesReceiver', () => {
    it('is handed on by arrows, not by functions', () => {
      const code = 'function a() { return () => this; } function b() { return function c() { return arguments; }; } class D { e() { return [() => super.x]; } }';
      const told = Object.fromEntries(made(code).map(({ name, usesReceiver }) => [name ?? 'arrow', usesReceiver]));
      assert.deepEqual(told, { a: true, b: false, c: true, e: true, arrow: true });
    });
  });

  it('tells async and generator functions apart', () => {
    const told = made('async function a() {} function* b() {} const c = async () => {}; o = { async *d() {} };').map(({ name, kind, isAsync, isGenerator }) => [name, kind, isAsync, isGenerator]);
    assert.deepEqual(told, [
      ['a', 'function', true, false],
      ['b', 'function', false, true],
      ['c', 'arrow', true, false],
      ['d', 'method', true, true],
    ]);
  });

  it('is one function even in a finally block that is copied', () => {
    const code = 'function f() { try { return 1; } finally { const a = 1; g(() => a); } }';
    assert.deepEqual(captures(code), { f: [], '': ['a'] });
  });
});

function made(code: string): readonly FunctionBody[] {
  return lowerFile('m.ts', code).functions.slice(1);
}

function names(code: string): (string | undefined)[] {
  return made(code).map(({ name }) => name);
}

function documentations(code: string): (string | undefined)[] {
  return made(code).map(({ documentation }) => documentation);
}

function captures(code: string): Record<string, string[]> {
  const { functions } = lowerFile('m.ts', code);
  return Object.fromEntries(functions.slice(1).map(({ name, captures: taken }) => [name ?? '', taken.map(({ owner, index }) => functions[owner]!.variables[index]!.name)]));
}

function marked(code: string, mark: 'reassigned' | 'captured'): string[] {
  const variables = lowerFile('m.ts', code).functions.flatMap(body => body.variables);
  return variables.filter(variable => variable[mark]).map(({ name }) => name).sort();
}
