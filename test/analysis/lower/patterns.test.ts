import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('bindPattern and assignTo', () => {
  it('lowers objects with renaming, defaults, nesting and rest', () => {
    assert.equal(
      lowered('const { a, b: c = 1, d: { e }, [f]: g, ...h } = x;'),
      expected`
        module ()
        b0:
          r0 = global x
          r1 = r0.a
          declare a = r1
          r2 = r0.b
          r3 = undefined
          r4 = r2 === r3
          branch r4 truthy b1 b2
        b1:
          r5 = 1
          declare made0.5 = r5
          jump b3
        b2:
          declare made0.5 = r2
          jump b3
        b3:
          r6 = read made0.5
          declare c = r6
          r7 = r0.d
          r8 = r7.e
          declare e = r8
          r9 = global f
          r10 = r0[r9]
          declare g = r10
          r11 = rest of r0 without .a .b .d [r9]
          declare h = r11
          return
      `,
    );
  });

  it('lowers arrays with holes, defaults and rest', () => {
    assert.equal(
      lowered('const [a, , b = 1, ...c] = x;'),
      expected`
        module ()
        b0:
          r0 = global x
          r1 = r0.0
          declare a = r1
          r2 = r0.2
          r3 = undefined
          r4 = r2 === r3
          branch r4 truthy b1 b2
        b1:
          r5 = 1
          declare made0.3 = r5
          jump b3
        b2:
          declare made0.3 = r2
          jump b3
        b3:
          r6 = read made0.3
          declare b = r6
          r7 = rest of r0 from 3
          declare c = r7
          return
      `,
    );
  });

  it('lowers parameters, which stay raw in the first variables', () => {
    assert.equal(
      lowered('function f({ a = 1 }: P, [b], c = 2, ...d) {}', 1),
      expected`
        function f ({}, {}, c?, ...d)
        b0:
          r0 = read parameter1.0
          r1 = r0.a
          r2 = undefined
          r3 = r1 === r2
          branch r3 truthy b1 b2
        b1:
          r4 = 1
          declare made1.6 = r4
          jump b3
        b2:
          declare made1.6 = r1
          jump b3
        b3:
          r5 = read made1.6
          declare a = r5
          r6 = read parameter1.1
          r7 = r6.0
          declare b = r7
          r8 = read c
          r9 = undefined
          r10 = r8 === r9
          branch r10 truthy b4 b5
        b4:
          r11 = 2
          declare c = r11
          jump b5
        b5:
          return
      `,
    );
  });

  it('lowers assignments to patterns', () => {
    assert.equal(
      lowered('[a.b, c] = x; ({ d, e: f[0] = 1, ...g } = y);'),
      expected`
        module ()
        b0:
          r0 = global x
          r1 = r0.0
          r2 = global a
          r2.b = r1
          r3 = r0.1
          assign global c = r3
          r4 = global y
          r5 = r4.d
          assign global d = r5
          r6 = r4.e
          r7 = undefined
          r8 = r6 === r7
          branch r8 truthy b1 b2
        b1:
          r9 = 1
          declare made0.0 = r9
          jump b3
        b2:
          declare made0.0 = r6
          jump b3
        b3:
          r10 = read made0.0
          r11 = global f
          r11.0 = r10
          r12 = rest of r4 without .d .e
          assign global g = r12
          return
      `,
    );
  });

  it('lowers the heads of loops', () => {
    assert.equal(
      lowered('for (const { a } of b) c(a); for (d.e in f) ;'),
      expected`
        module ()
        b0:
          r0 = global b
          jump b1
        b1:
          branch r0 more b2 b3
        b2:
          r1 = next of elements of r0
          r2 = r1.a
          declare a = r2
          r3 = global c
          r4 = read a
          r5 = call r3(r4)
          jump b1
        b3:
          r6 = global f
          jump b4
        b4:
          branch r6 more b5 b6
        b5:
          r7 = next of keys of r6
          r8 = global d
          r8.e = r7
          jump b4
        b6:
          return
      `,
    );
  });

  it('lowers what catch binds', () => {
    assert.equal(
      lowered('try { a(); } catch ({ message }) { b(message); }'),
      expected`
        module ()
        b0: handler b1
          r0 = global a
          r1 = call r0()
          jump b2
        b1:
          r2 = caught
          r3 = r2.message
          declare message = r3
          r4 = global b
          r5 = read message
          r6 = call r4(r5)
          jump b2
        b2:
          return
      `,
    );
  });
});
