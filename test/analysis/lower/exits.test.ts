import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerTry', () => {
  it('lowers a handler for what may throw', () => {
    assert.equal(
      lowered('try { a(); } catch (e) { b(e); } c();'),
      expected`
        module ()
        b0: handler b1
          r0 = global a
          r1 = call r0()
          jump b2
        b1:
          r2 = caught
          declare e = r2
          r3 = global b
          r4 = read e
          r5 = call r3(r4)
          jump b2
        b2:
          r6 = global c
          r7 = call r6()
          return
      `,
    );
  });

  it('lowers a copy of finally for each way out', () => {
    assert.equal(
      lowered('function f() { try { return a(); } finally { b(); } }', 1),
      expected`
        function f ()
        b0: handler b2
          r0 = global a
          r1 = call r0()
          declare made1.0 = r1
          jump b1
        b1:
          r2 = global b
          r3 = call r2()
          r4 = read made1.0
          return r4
        b2:
          r5 = caught
          declare made1.1 = r5
          r6 = global b
          r7 = call r6()
          r8 = read made1.1
          throw r8
      `,
    );
  });

  it('lowers catch and finally', () => {
    assert.equal(
      lowered('try { a(); } catch { b(); } finally { c(); }'),
      expected`
        module ()
        b0: handler b1
          r0 = global a
          r1 = call r0()
          jump b3
        b1: handler b2
          r2 = caught
          r3 = global b
          r4 = call r3()
          jump b3
        b2:
          r5 = caught
          declare made0.0 = r5
          r6 = global c
          r7 = call r6()
          r8 = read made0.0
          throw r8
        b3:
          r9 = global c
          r10 = call r9()
          return
      `,
    );
  });

  it('lowers break and continue through finally', () => {
    assert.equal(
      lowered('for (const a of b) { try { if (a) continue; else break; } finally { c(); } }'),
      expected`
        module ()
        b0:
          r0 = global b
          jump b1
        b1:
          branch r0 more b2 b7
        b2:
          r1 = next of elements of r0
          declare a = r1
          jump b3
        b3: handler b6
          r2 = read a
          branch r2 truthy b4 b5
        b4:
          r3 = global c
          r4 = call r3()
          jump b1
        b5:
          r5 = global c
          r6 = call r5()
          jump b7
        b6:
          r7 = caught
          declare made0.1 = r7
          r8 = global c
          r9 = call r8()
          r10 = read made0.1
          throw r10
        b7:
          return
      `,
    );
  });

  it('lowers finally that returns', () => {
    assert.equal(
      lowered('function f() { try { throw a; } finally { return b; } }', 1),
      expected`
        function f ()
        b0: handler b1
          r0 = global a
          throw r0
        b1:
          r1 = caught
          declare made1.0 = r1
          r2 = global b
          return r2
      `,
    );
  });

  it('lowers one shared copy from the fifth way out on', () => {
    assert.equal(
      lowered('function f() { try { if (a) return 1; if (b) return 2; if (c) return 3; return 4; } finally { d(); } }', 1),
      expected`
        function f ()
        b0: handler b11
          r0 = global a
          branch r0 truthy b1 b3
        b1: handler b11
          r1 = 1
          declare made1.0 = r1
          jump b2
        b2:
          r2 = global d
          r3 = call r2()
          r4 = read made1.0
          return r4
        b3: handler b11
          r5 = global b
          branch r5 truthy b4 b6
        b4: handler b11
          r6 = 2
          declare made1.1 = r6
          jump b5
        b5:
          r7 = global d
          r8 = call r7()
          r9 = read made1.1
          return r9
        b6: handler b11
          r10 = global c
          branch r10 truthy b7 b9
        b7: handler b11
          r11 = 3
          declare made1.2 = r11
          jump b8
        b8:
          r12 = global d
          r13 = call r12()
          r14 = read made1.2
          return r14
        b9: handler b11
          r15 = 4
          declare made1.3 = r15
          jump b10
        b10:
          r16 = global d
          r17 = call r16()
          r18 = read made1.3
          return r18
        b11:
          r19 = caught
          declare made1.4 = r19
          r20 = 0
          declare made1.5 = r20
          r23 = global d
          r24 = call r23()
          r25 = read made1.5
          r26 = 0
          r27 = r25 === r26
          branch r27 truthy b12 b13
        b12:
          r21 = read made1.4
          throw r21
        b13:
          return
      `,
    );
  });
});
