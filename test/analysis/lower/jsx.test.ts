import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerJsxElement', () => {
  it('lowers attributes and children in order', () => {
    assert.equal(
      lowered(`const a = <div id="x" {...b} on c={d} aria-label="&lt;e&gt;">
  Hello  <b/>{f}
  {...g}{/* h */}
</div>;`, 0, 'm.tsx'),
      expected`
        module ()
        b0:
          r0 = "x"
          r1 = global b
          r2 = true
          r3 = global d
          r4 = "<e>"
          r5 = "Hello "
          r6 = <b></>
          r7 = global f
          r8 = global g
          r9 = <div id: r0 ...r1 on: r2 c: r3 aria-label: r4>r5 r6 r7 ...r8</>
          declare a = r9
          return
      `,
    );
  });

  it('lowers components, members, namespaces and fragments', () => {
    assert.equal(
      lowered('const a = <><A/><b.C/><svg:d/><this.E/></>;', 0, 'm.tsx'),
      expected`
        module () uses receiver
        b0:
          r0 = global A
          r1 = <A:r0></>
          r2 = global b
          r3 = r2.C
          r4 = <b.C:r3></>
          r5 = <svg:d></>
          r6 = this
          r7 = r6.E
          r8 = <this.E:r7></>
          r9 = <>r1 r4 r5 r8</>
          declare a = r9
          return
      `,
    );
  });
});
