import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerLogical and lowerCondition', () => {
  it('lowers a logical value through a made variable', () => {
    assert.equal(
      lowered('const x = a && b;'),
      expected`
        module ()
        b0:
          r0 = global a
          branch r0 truthy b2 b1
        b1:
          declare made0.1 = r0
          jump b3
        b2:
          r1 = global b
          declare made0.1 = r1
          jump b3
        b3:
          r2 = read made0.1
          declare x = r2
          return
      `,
    );
  });

  it('lowers a default for what is nullish', () => {
    assert.equal(
      lowered('const x = a ?? b;'),
      expected`
        module ()
        b0:
          r0 = global a
          branch r0 nullish b2 b1
        b1:
          declare made0.1 = r0
          jump b3
        b2:
          r1 = global b
          declare made0.1 = r1
          jump b3
        b3:
          r2 = read made0.1
          declare x = r2
          return
      `,
    );
  });

  it('lowers a chain of conditionals with one join', () => {
    assert.equal(
      lowered('const x = a ? 1 : b ? 2 : 3;'),
      expected`
        module ()
        b0:
          r0 = global a
          branch r0 truthy b1 b2
        b1:
          r1 = 1
          declare made0.1 = r1
          jump b5
        b2:
          r2 = global b
          branch r2 truthy b3 b4
        b3:
          r3 = 2
          declare made0.1 = r3
          jump b5
        b4:
          r4 = 3
          declare made0.1 = r4
          jump b5
        b5:
          r5 = read made0.1
          declare x = r5
          return
      `,
    );
  });

  it('lowers a condition as branches alone', () => {
    assert.equal(
      lowered('if (a && !(b || c)) d();'),
      expected`
        module ()
        b0:
          r0 = global a
          branch r0 truthy b1 b4
        b1:
          r1 = global b
          branch r1 truthy b4 b2
        b2:
          r2 = global c
          branch r2 truthy b4 b3
        b3:
          r3 = global d
          r4 = call r3()
          jump b4
        b4:
          return
      `,
    );
  });

  it('lowers an unused logical value as branches alone', () => {
    assert.equal(
      lowered('a && b(); c || d(); e ?? f();'),
      expected`
        module ()
        b0:
          r0 = global a
          branch r0 truthy b1 b2
        b1:
          r1 = global b
          r2 = call r1()
          jump b2
        b2:
          r3 = global c
          branch r3 truthy b4 b3
        b3:
          r4 = global d
          r5 = call r4()
          jump b4
        b4:
          r6 = global e
          branch r6 nullish b5 b6
        b5:
          r7 = global f
          r8 = call r7()
          jump b6
        b6:
          return
      `,
    );
  });

  it('lowers logical assignments', () => {
    assert.equal(
      lowered('let x; x ??= a; y.z ||= b;'),
      expected`
        module ()
        b0:
          r0 = undefined
          declare x = r0
          r1 = read x
          branch r1 nullish b2 b1
        b1:
          declare made0.1 = r1
          jump b3
        b2:
          r2 = global a
          assign x = r2
          declare made0.1 = r2
          jump b3
        b3:
          r3 = read made0.1
          r4 = global y
          r5 = r4.z
          branch r5 truthy b4 b5
        b4:
          declare made0.2 = r5
          jump b6
        b5:
          r6 = global b
          r4.z = r6
          declare made0.2 = r6
          jump b6
        b6:
          r7 = read made0.2
          return
      `,
    );
  });
});
