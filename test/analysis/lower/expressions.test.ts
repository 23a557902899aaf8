import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerExpression', () => {
  it('lowers constants of all kinds', () => {
    assert.equal(
      lowered("f(1, 'a', true, null, undefined, 10n, -2, `t`, /x/g);"),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = 1
          r2 = "a"
          r3 = true
          r4 = null
          r5 = undefined
          r6 = 10n
          r7 = -2
          r8 = "t"
          r9 = /x/g
          r10 = call r0(r1, r2, r3, r4, r5, r6, r7, r8, r9)
          return
      `,
    );
  });

  it('lowers a shadowed undefined as a variable', () => {
    assert.equal(
      lowered('const undefined = 1; f(undefined);'),
      expected`
        module ()
        b0:
          r0 = 1
          declare undefined = r0
          r1 = global f
          r2 = read undefined
          r3 = call r1(r2)
          return
      `,
    );
  });

  it('lowers objects with methods, accessors, spreads and computed keys', () => {
    assert.equal(
      lowered("o = { a, 'b': 1, [c]: 2, ...d, e() {}, get f() { return 1; }, set f(v) {} };"),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = 1
          r2 = global c
          r3 = 2
          r4 = global d
          r5 = function 1
          r6 = { a: r0, b: r1, [r2]: r3, ...r4, e: r5, getter f: function 2, setter f: function 3 }
          assign global o = r6
          return
      `,
    );
  });

  it('lowers arrays with holes and spreads', () => {
    assert.equal(
      lowered('a = [1, , ...b];'),
      expected`
        module ()
        b0:
          r0 = 1
          r1 = undefined
          r2 = global b
          r3 = [r0, r1, ...r2]
          assign global a = r3
          return
      `,
    );
  });

  it('lowers templates without their empty pieces', () => {
    assert.equal(
      lowered('f(`${a} <${b}>`);'),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global a
          r2 = " <"
          r3 = global b
          r4 = ">"
          r5 = combine template r1 r2 r3 r4
          r6 = call r0(r5)
          return
      `,
    );
  });

  it('lowers arithmetic as combinations and tests as comparisons', () => {
    assert.equal(
      lowered("f(a + b * 2, a ** b, a >= b, 'x' in a, a instanceof b);"),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global a
          r2 = global b
          r3 = 2
          r4 = combine * r2 r3
          r5 = combine + r1 r4
          r6 = global a
          r7 = global b
          r8 = combine ** r6 r7
          r9 = global a
          r10 = global b
          r11 = r9 >= r10
          r12 = "x"
          r13 = global a
          r14 = r12 in r13
          r15 = global a
          r16 = global b
          r17 = r15 instanceof r16
          r18 = call r0(r5, r8, r11, r14, r17)
          return
      `,
    );
  });

  it('lowers unary operators', () => {
    assert.equal(
      lowered('f(!a, typeof a, +a, ~a, -a, void a);'),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global a
          r2 = ! r1
          r3 = global a
          r4 = typeof r3
          r5 = global a
          r6 = + r5
          r7 = global a
          r8 = ~ r7
          r9 = global a
          r10 = - r9
          r11 = global a
          r12 = void r11
          r13 = call r0(r2, r4, r6, r8, r10, r12)
          return
      `,
    );
  });

  it('lowers a private name in a test', () => {
    assert.equal(
      lowered('class A { #x; static is(o) { return #x in o; } }', 1),
      expected`
        method is (o)
        b0:
          r0 = "#x"
          r1 = read o
          r2 = r0 in r1
          return r2
      `,
    );
  });

  it('lowers a comma by its last value', () => {
    assert.equal(
      lowered('f((a, b));'),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global a
          r2 = global b
          r3 = call r0(r2)
          return
      `,
    );
  });

  it('lowers updates by the value before or after', () => {
    assert.equal(
      lowered('let i = 0; f(i++, --i);'),
      expected`
        module ()
        b0:
          r0 = 0
          declare i = r0
          r1 = global f
          r2 = read i
          r3 = 1
          r4 = combine + r2 r3
          assign i = r4
          r5 = read i
          r6 = 1
          r7 = combine - r5 r6
          assign i = r7
          r8 = call r1(r2, r7)
          return
      `,
    );
  });

  it('lowers deletions', () => {
    assert.equal(
      lowered('delete a.b; delete a[c];'),
      expected`
        module ()
        b0:
          r0 = global a
          delete r0.b
          r1 = true
          r2 = global a
          r3 = global c
          delete r2[r3]
          r4 = true
          return
      `,
    );
  });

  it('lowers await and yield', () => {
    assert.equal(
      lowered('async function* f() { const a = await b; yield a; yield* c; yield; }', 1),
      expected`
        async function * f ()
        b0:
          r0 = global b
          r1 = await r0
          declare a = r1
          r2 = read a
          r3 = yield r2
          r4 = global c
          r5 = yield* r4
          r6 = undefined
          r7 = yield r6
          return
      `,
    );
  });

  it('lowers meta properties', () => {
    assert.equal(
      lowered('function f() { return [new.target, import.meta]; }', 1),
      expected`
        function f ()
        b0:
          r0 = new-target
          r1 = import-meta
          r2 = [r0, r1]
          return r2
      `,
    );
  });

  it('lowers casts of all forms', () => {
    assert.equal(
      lowered('f(a as T, <T>a, a satisfies T, a!, a as const);'),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global a
          r2 = r1 as T
          r3 = global a
          r4 = r3 as T
          r5 = global a
          r6 = r5 satisfies T
          r7 = global a
          r8 = r7 non-null NonNullable
          r9 = global a
          r10 = r9 as const
          r11 = call r0(r2, r4, r6, r8, r10)
          return
      `,
    );
  });

  it('lowers this and arguments', () => {
    assert.equal(
      lowered('function f() { return [this, arguments]; }', 1),
      expected`
        function f () uses receiver
        b0:
          r0 = this
          r1 = arguments
          r2 = [r0, r1]
          return r2
      `,
    );
  });

  it('lowers arguments of the module as a global', () => {
    assert.equal(
      lowered('f(arguments);'),
      expected`
        module ()
        b0:
          r0 = global f
          r1 = global arguments
          r2 = call r0(r1)
          return
      `,
    );
  });
});
