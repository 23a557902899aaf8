import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerChain', () => {
  it('lowers methods with their receiver', () => {
    assert.equal(
      lowered('a.b.c(d);'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = r0.b
          r2 = r1.c
          r3 = global d
          r4 = call r2(r3) on r1
          return
      `,
    );
  });

  it('lowers optional links, each marked by itself', () => {
    assert.equal(
      lowered('a?.b.c?.[d]?.(e);'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = r0?.b
          r2 = r1.c
          r3 = global d
          r4 = r2?[r3]
          r5 = global e
          r6 = call r4?.(r5) on r2
          return
      `,
    );
  });

  it('lowers the receiver through parentheses and casts', () => {
    assert.equal(
      lowered('(a.b as F)(); a.b!(); (0, a.b)();'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = r0.b
          r2 = r1 as F
          r3 = call r2() on r0
          r4 = global a
          r5 = r4.b
          r6 = r5 non-null NonNullable
          r7 = call r6() on r4
          r8 = 0
          r9 = global a
          r10 = r9.b
          r11 = call r10()
          return
      `,
    );
  });

  it('lowers a key that is written down as a name', () => {
    assert.equal(
      lowered("a['b'][0][c];"),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = r0.b
          r2 = r1.0
          r3 = global c
          r4 = r2[r3]
          return
      `,
    );
  });

  it('lowers spread and type arguments', () => {
    assert.equal(
      lowered('f<User>(...a, b);'),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global a
          r2 = global b
          r3 = call r0(...r1, r2)
          return
      `,
    );
  });

  it('lowers constructor calls', () => {
    assert.equal(
      lowered('new A(b); new a.B;'),
      expected`
        module ()
        b0:
          r0 = global A
          r1 = global b
          r2 = call r0(r1) as new
          r3 = global a
          r4 = r3.B
          r5 = call r4() as new
          return
      `,
    );
  });

  it('lowers tagged templates', () => {
    assert.equal(
      lowered('a.tag`x${b}y`;'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = r0.tag
          r2 = "x"
          r3 = "y"
          r4 = [r2, r3]
          r5 = global b
          r6 = call r1(r4, r5) on r0 as tag
          return
      `,
    );
  });

  it('lowers module loads', () => {
    assert.equal(
      lowered("import('./a'); require('b'); import(c);"),
      expected`
        module ()
        b0:
          r0 = import "./a"
          r1 = require "b"
          r2 = global c
          r3 = import unknown
          return
      `,
    );
  });

  it('lowers a require of the file’s own as a call', () => {
    assert.equal(
      lowered("function require(x) {} require('b');"),
      expected`
        module ()
        b0:
          r0 = function 1
          declare require = r0
          r1 = read require
          r2 = "b"
          r3 = call r1(r2)
          return
      `,
    );
  });

  it('lowers super calls and members', () => {
    assert.equal(
      lowered('class A extends B { constructor() { super(1); } m() { super.m(); super.x = 1; return super.y; } }', 1),
      expected`
        constructor A () uses receiver
        b0:
          r0 = global B
          r1 = 1
          r2 = call r0(r1) as super
          return
      `,
    );
  });

  it('lowers super members in a method', () => {
    assert.equal(
      lowered('class A extends B { m() { super.m(); super.x = 1; return super.y; } }', 1),
      expected`
        method m () uses receiver
        b0:
          r0 = super.m
          r1 = this
          r2 = call r0() on r1
          r3 = this
          r4 = 1
          r3.x = r4
          r5 = super.y
          return r5
      `,
    );
  });
});
