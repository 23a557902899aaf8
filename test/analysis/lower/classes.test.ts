import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerClass', () => {
  it('lowers members, fields and static blocks', () => {
    assert.equal(
      lowered('class A { x = 1; static y = 2; static { a(this); } get z() { return 1; } #p() {} }'),
      expected`
        module ()
        b0:
          r0 = class 0
          declare A = r0
          return
      `,
    );
  });

  it('lowers a class expression that knows its name', () => {
    assert.equal(
      lowered('const A = class B { m() { return B; } };'),
      expected`
        module ()
        b0:
          r0 = class 0
          declare B = r0
          declare A = r0
          return
      `,
    );
  });

  it('lowers decorators everywhere', () => {
    assert.equal(
      lowered('@a class A { @b m(@c p) {} @d f; constructor(@e x) {} }'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = global b
          r2 = global c
          r3 = global d
          r4 = global e
          r5 = class 0 @r0 @r1 on 0 @r2 on 0 at 0 @r3 on 1 @r4 at 0
          declare A = r5
          return
      `,
    );
  });

  it('lowers parameter properties', () => {
    assert.equal(
      lowered('class A { constructor(private readonly http: Http, b) { b(); } }', 1),
      expected`
        constructor A (http, b) uses receiver
        b0:
          r0 = read http
          r1 = this
          r1.http = r0
          r2 = read b
          r3 = call r2()
          return
      `,
    );
  });

  it('lowers instance fields', () => {
    assert.equal(
      lowered('class A { x = 1; f = () => this.x; [k] = 2; declare y: string; }', 1),
      expected`
        field-initialiser () uses receiver
        b0:
          r0 = 1
          r1 = this
          r1.x = r0
          r2 = function 2
          r3 = this
          r3.f = r2
          r4 = 2
          r5 = this
          r6 = global k
          r5[r6] = r4
          return
      `,
    );
  });

  it('lowers static fields and blocks', () => {
    assert.equal(
      lowered('class A { static x = 1; static { f(this); } }', 1),
      expected`
        static-initialiser () uses receiver
        b0:
          r0 = 1
          r1 = this
          r1.x = r0
          r2 = global f
          r3 = this
          r4 = call r2(r3)
          return
      `,
    );
  });

  it('lowers enums', () => {
    assert.equal(
      lowered("enum E { A, B = 5, C, D = 'd', F = A | B }"),
      expected`
        module ()
        b0:
          r0 = 0
          declare A = r0
          r1 = 5
          declare B = r1
          r2 = 6
          declare C = r2
          r3 = "d"
          declare D = r3
          r4 = read A
          r5 = read B
          r6 = combine | r4 r5
          declare F = r6
          r7 = { A: r0, B: r1, C: r2, D: r3, F: r6 }
          declare E = r7
          return
      `,
    );
  });

  it('lowers namespaces', () => {
    assert.equal(
      lowered('namespace A.B { export const x = 1; export function f() { return x; } const y = 2; }'),
      expected`
        module ()
        b0:
          r0 = {  }
          declare A = r0
          r1 = {  }
          declare B = r1
          r2 = function 1
          declare f = r2
          r3 = 1
          declare x = r3
          r4 = 2
          declare y = r4
          r5 = read B
          r6 = read x
          r5.x = r6
          r7 = read B
          r8 = read f
          r7.f = r8
          r9 = read A
          r10 = read B
          r9.B = r10
          return
      `,
    );
  });

  it('lowers a namespace that only tells types', () => {
    assert.equal(
      lowered('namespace A { export interface B {} }'),
      expected`
        module ()
        b0:
          return
      `,
    );
  });
});
