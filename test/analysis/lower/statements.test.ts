import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerStatements', () => {
  it('lowers function declarations first', () => {
    assert.equal(
      lowered('f(); function f() {}'),
      expected`
        module ()
        b0:
          r0 = function 1
          declare f = r0
          r1 = read f
          r2 = call r1()
          return
      `,
    );
  });

  it('lowers else-if chains', () => {
    assert.equal(
      lowered('if (a) b(); else if (c) d(); else e();'),
      expected`
        module ()
        b0:
          r0 = global a
          branch r0 truthy b1 b2
        b1:
          r1 = global b
          r2 = call r1()
          jump b5
        b2:
          r3 = global c
          branch r3 truthy b3 b4
        b3:
          r4 = global d
          r5 = call r4()
          jump b5
        b4:
          r6 = global e
          r7 = call r6()
          jump b5
        b5:
          return
      `,
    );
  });

  it('lowers while and do', () => {
    assert.equal(
      lowered('while (a) b(); do c(); while (d);'),
      expected`
        module ()
        b0:
          jump b1
        b1:
          r0 = global a
          branch r0 truthy b2 b3
        b2:
          r1 = global b
          r2 = call r1()
          jump b1
        b3:
          r3 = global c
          r4 = call r3()
          r5 = global d
          branch r5 truthy b3 b4
        b4:
          return
      `,
    );
  });

  it('lowers for with break and continue', () => {
    assert.equal(
      lowered('for (let i = 0; i < 3; i++) { if (a) continue; if (b) break; c(i); }'),
      expected`
        module ()
        b0:
          r0 = 0
          declare i = r0
          jump b1
        b1:
          r1 = read i
          r2 = 3
          r3 = r1 < r2
          branch r3 truthy b2 b6
        b2:
          r4 = global a
          branch r4 truthy b5 b3
        b3:
          r5 = global b
          branch r5 truthy b6 b4
        b4:
          r6 = global c
          r7 = read i
          r8 = call r6(r7)
          jump b5
        b5:
          r9 = read i
          r10 = 1
          r11 = combine + r9 r10
          assign i = r11
          jump b1
        b6:
          return
      `,
    );
  });

  it('lowers for without end', () => {
    assert.equal(
      lowered('for (;;) a();'),
      expected`
        module ()
        b0:
          jump b1
        b1:
          r0 = global a
          r1 = call r0()
          jump b1
      `,
    );
  });

  it('lowers for await', () => {
    assert.equal(
      lowered('async function f() { for await (const a of b) c(a); }', 1),
      expected`
        async function f ()
        b0:
          r0 = global b
          jump b1
        b1:
          branch r0 more b2 b3
        b2:
          r1 = next of awaited-elements of r0
          declare a = r1
          r2 = global c
          r3 = read a
          r4 = call r2(r3)
          jump b1
        b3:
          return
      `,
    );
  });

  it('lowers labels', () => {
    assert.equal(
      lowered('a: for (const b of c) { for (const d of e) { if (d) continue a; else break a; } }'),
      expected`
        module ()
        b0:
          r0 = global c
          jump b1
        b1:
          branch r0 more b2 b4
        b2:
          r1 = next of elements of r0
          declare b = r1
          r2 = global e
          branch r2 more b3 b1
        b3:
          r3 = next of elements of r2
          declare d = r3
          r4 = read d
          branch r4 truthy b1 b4
        b4:
          return
      `,
    );
  });

  it('lowers a labelled block', () => {
    assert.equal(
      lowered('a: { if (b) break a; c(); }'),
      expected`
        module ()
        b0:
          r0 = global b
          branch r0 truthy b2 b1
        b1:
          r1 = global c
          r2 = call r1()
          jump b2
        b2:
          return
      `,
    );
  });

  it('lowers switch with fall-through and a default in the middle', () => {
    assert.equal(
      lowered('switch (a) { case 1: b(); default: c(); break; case 2: d(); }'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = 1
          r2 = r0 === r1
          branch r2 truthy b2 b1
        b1:
          r3 = 2
          r4 = r0 === r3
          branch r4 truthy b4 b3
        b2:
          r5 = global b
          r6 = call r5()
          jump b3
        b3:
          r7 = global c
          r8 = call r7()
          jump b5
        b4:
          r9 = global d
          r10 = call r9()
          jump b5
        b5:
          return
      `,
    );
  });

  it('lowers return and throw, and nothing behind them', () => {
    assert.equal(
      lowered('function f() { if (a) return b; throw c; d(); }', 1),
      expected`
        function f ()
        b0:
          r0 = global a
          branch r0 truthy b1 b2
        b1:
          r1 = global b
          return r1
        b2:
          r2 = global c
          throw r2
      `,
    );
  });

  it('lowers let without a value as undefined, var as it was', () => {
    assert.equal(
      lowered('let a; var b;'),
      expected`
        module ()
        b0:
          r0 = undefined
          declare a = r0
          return
      `,
    );
  });

  it('lowers var out of its block, let within', () => {
    assert.equal(
      lowered('{ var a = 1; let b = 2; } f(a, b);'),
      expected`
        module ()
        b0:
          r0 = 1
          declare a = r0
          r1 = 2
          declare b = r1
          r2 = global f
          r3 = read a
          r4 = global b
          r5 = call r2(r3, r4)
          return
      `,
    );
  });

  it('lowers declared names as globals', () => {
    assert.equal(
      lowered('declare const fbq: F; declare function g(): void; fbq(g);'),
      expected`
        module ()
        b0:
          r0 = global fbq
          r1 = global g
          r2 = call r0(r1)
          return
      `,
    );
  });

  it('lowers using, and disposes of what it holds', () => {
    assert.equal(
      lowered('using a = b();'),
      expected`
        module ()
        b0:
          r0 = global b
          r1 = call r0()
          declare a = r1
          r9 = read a
          r10 = global Symbol
          r11 = r10.dispose
          r12 = r9[r11]
          r13 = call r12?.() on r9
          return
      `,
    );
  });
});
