import assert from 'node:assert/strict';

import type { DeclaredType, TypeDeclaration } from '../../../analysis/ir/declared-type.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

describe('declaredType', () => {
  it('writes down references, keywords and literals', () => {
    assert.equal(written('string'), 'string');
    assert.equal(written('api.User<A, B[]>'), 'api.User<A, B[]>');
    assert.equal(written("'a' | 1 | -1 | true | null | undefined"), '"a" | 1 | -1 | true | null | undefined');
    assert.equal(written('this'), 'this');
  });

  it('writes down what is made of other types', () => {
    assert.equal(written('readonly A[]'), 'A[]');
    assert.equal(written('[a: A, B?, ...C[]]'), '[A, B, C[]]');
    assert.equal(written('(A & B) | C'), 'A & B | C');
    assert.equal(written('(this: W, a: A, b?: B) => C'), '(a: A, b?: B) => C');
    assert.equal(written('{ a: A; b?(c: C): D; [key: string]: E }'), '{ a: A, b?: (c: C) => D, [string]?: E }');
  });

  it('writes down predicates', () => {
    assert.equal(written('(x) => x is A'), '(x: any) => x is A');
    assert.equal(written('(x) => asserts x'), '(x: any) => asserts x');
  });

  it('keeps the text of what is computed', () => {
    for (const text of ['typeof x', 'keyof A', "A['b']", 'A extends B ? C : D', '{ [K in A]: B }', '`a${B}`', "import('./a').B", 'new () => A']) assert.equal(written(text), text);
  });

  it('keeps the text from the seventh level down', () => {
    assert.deepEqual(written('A<A<A<A<A<A<A<B>>>>>>>'), 'A<A<A<A<A<A<A<B>>>>>>>');
    let type = declared('type X = A<A<A<A<A<A<A<B>>>>>>>;').type;
    for (let depth = 0; depth < 6; depth += 1) type = (type as { typeArguments: readonly DeclaredType[] }).typeArguments[0]!;
    assert.deepEqual(type, { kind: 'other', text: 'A<B>' });
  });
});

describe('collectTypes', () => {
  it('notes interfaces with their bases, parameters and the comments of their members', () => {
    const code = 'export interface A<T, U> extends B<T>, c.D {\n  /** The first. */\n  a: string; // and more\n  /* second */ b?: U;\n  c: T;\n}';
    const { kind, name, typeParameters, type, bases, exported } = declared(code);
    assert.deepEqual([kind, name, typeParameters, bases.map(write), exported], ['interface', 'A', ['T', 'U'], ['B<T>', 'c.D'], true]);
    assert.deepEqual(type.kind === 'object' && type.members.map(member => [member.name, member.optional, member.comment]), [
      ['a', false, 'The first.\nand more'],
      ['b', true, 'second'],
      ['c', false, undefined],
    ]);
  });

  it('gives a comment between two members to the one on its line', () => {
    const { type } = declared('interface A {\n  a: 1; // to a\n  // to b\n  b: 2; /* to c */ c: 3;\n}');
    assert.deepEqual(type.kind === 'object' && type.members.map(({ comment }) => comment), ['to a', 'to b', 'to c']);
  });

  it('notes enums by the values of their members', () => {
    assert.equal(write(declared("enum A { B, C = 5, D, E = 'e', F = B | C, G }").type), '0 | 5 | 6 | "e" | B | C | ');
  });

  it('notes classes by the members of their objects', () => {
    const { type, bases } = declared('class A extends B<C> implements D { static x: X; y?: Y; #z = 1; get v(): V { return this.y; } m(a: A): M {} constructor(private h: H, i: I) {} }');
    assert.equal(write(type), '{ y?: Y, #z: any, v: V, m: (a: A) => M, h: H }');
    assert.deepEqual(bases.map(write), ['B<C>', 'D']);
  });

  it('notes what ambient blocks, namespaces and functions declare', () => {
    const { types } = lowerFile('m.ts', "declare module 'x' { interface A {} } declare global { interface B {} } namespace N.M { export interface C {} export const x = 1; } function f() { type D = 1; } declare class E {}");
    assert.deepEqual(types.map(({ name }) => name).sort(), ['A', 'B', 'D', 'E', 'N.M.C']);
  });

  it('knows what is exported further down', () => {
    const { types } = lowerFile('m.ts', 'interface A {} interface B {} interface C {} export { A }; export type { B as D };');
    assert.deepEqual(types.map(({ name, exported }) => [name, exported]), [
      ['A', true],
      ['B', true],
      ['C', false],
    ]);
  });

  it('reads nothing but types and links in a declaration file', () => {
    const file = lowerFile('m.d.ts', "import { A } from './a'; export * from './b'; export interface C {} export const d: C; export function e(): C; export default class F {}");
    assert.deepEqual(file.types.map(({ name }) => name), ['C', 'F']);
    assert.deepEqual(file.functions[0]!.variables.map(({ name }) => name), ['A']);
    assert.deepEqual(file.exports.map(({ kind }) => kind), ['all']);
  });
});

function declared(code: string): TypeDeclaration {
  return lowerFile('m.ts', code).types[0]!;
}

function written(type: string): string {
  return write(declared(`type X = ${type};`).type);
}

function write(type: DeclaredType): string {
  switch (type.kind) {
    case 'name':
      return type.typeArguments.length === 0 ? type.name : `${type.name}<${type.typeArguments.map(write).join(', ')}>`;
    case 'object':
      return `{ ${type.members.map(writeMember).join(', ')} }`;
    case 'array':
      return `${write(type.element)}[]`;
    case 'tuple':
      return `[${type.elements.map(write).join(', ')}]`;
    case 'union':
      return type.members.map(write).join(' | ');
    case 'intersection':
      return type.members.map(write).join(' & ');
    case 'literal':
      return JSON.stringify(type.value);
    case 'function':
      return `(${type.parameters.map(writeMember).join(', ')}) => ${write(type.result)}`;
    case 'predicate':
      return `${type.asserts ? 'asserts ' : ''}${type.parameter}${type.type === undefined ? '' : ` is ${write(type.type)}`}`;
    case 'other':
      return type.text;
  }
}

function writeMember({ name, type, optional }: { readonly name: string; readonly type: DeclaredType; readonly optional: boolean }): string {
  return `${name}${optional ? '?' : ''}: ${write(type)}`;
}
