import assert from 'node:assert/strict';

import type { ClassBody } from '../../../analysis/ir/function-body.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

describe('ClassBody', () => {
  it('lists members in order, overloads once and parameter properties where the constructor stands', () => {
    const { members } = lowerClass('abstract class A { a?: X; static b = 1; c(): void; c(x?: any) {} abstract d(x: X): Y; get e(): E { return 1; } set e(v: F) {} constructor(private g: G, h) {} [i]() {} ["j"] = 1; accessor k = 1; static {} }');
    assert.deepEqual(members.map(({ name, kind, isStatic, optional, type, function: body }) => [name, kind, isStatic, optional, type?.kind, body !== undefined]), [
      ['a', 'field', false, true, 'name', false],
      ['b', 'field', true, false, undefined, false],
      ['c', 'method', false, false, undefined, true],
      ['d', 'method', false, false, 'function', false],
      ['e', 'getter', false, false, 'name', true],
      ['e', 'setter', false, false, 'name', true],
      ['g', 'field', false, false, 'name', false],
      ['[i]', 'method', false, false, undefined, true],
      ['j', 'field', false, false, undefined, false],
      ['k', 'field', false, false, undefined, false],
    ]);
  });

  it('has the functions that make an object only where there is something to run', () => {
    const plain = lowerClass('class A { a; static b; c() {} }');
    assert.deepEqual([plain.constructorFunction, plain.fieldInitialiser, plain.staticInitialiser], [undefined, undefined, undefined]);
    const full = lowerClass('class A { a = 1; static b = 1; constructor() {} }');
    assert.deepEqual([full.constructorFunction, full.fieldInitialiser, full.staticInitialiser], [1, 2, 3]);
  });

  it('tells what the class extends and implements', () => {
    const { extends: base, implements: interfaces, isAbstract, name } = lowerClass('const A = class extends b.C<D> implements E, F {};');
    assert.deepEqual([name, base, interfaces.length, isAbstract], ['A', { kind: 'name', name: 'b.C', typeArguments: [{ kind: 'name', name: 'D', typeArguments: [] }] }, 2, false]);
  });

  it('keeps the comments of members', () => {
    const { members } = lowerClass('class A {\n  /** To a. */\n  a = 1;\n  b = 2; // to b\n  c() {}\n}');
    assert.deepEqual(members.map(({ comment }) => comment), ['To a.', 'to b', undefined]);
  });

  it('gives its functions the class, and arrows in fields the initialiser as parent', () => {
    const { functions } = lowerFile('m.ts', 'class A { a = () => {}; b() {} }');
    assert.deepEqual(functions.map(({ kind, class: owner, parent }) => [kind, owner, parent]), [
      ['module', undefined, undefined],
      ['method', 0, 0],
      ['field-initialiser', 0, 0],
      ['arrow', undefined, 2],
    ]);
  });
});

function lowerClass(code: string): ClassBody {
  return lowerFile('m.ts', code).classes[0]!;
}
