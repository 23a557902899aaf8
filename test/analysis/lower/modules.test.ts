import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('imports and exports', () => {
  it('lowers export default to a made variable', () => {
    assert.equal(
      lowered('export default { a };'),
      expected`
        module ()
        b0:
          r0 = global a
          r1 = { a: r0 }
          declare default = r1
          return
      `,
    );
  });

  it('lowers CommonJS exports', () => {
    assert.equal(
      lowered('module.exports = a; module.exports.b = 1; exports.c = 2; function f() { exports.d = 3; }'),
      expected`
        module ()
        b0:
          r0 = {  }
          declare module.exports = r0
          declare exports = r0
          r1 = function 1
          declare f = r1
          r2 = global a
          assign module.exports = r2
          r3 = read module.exports
          r4 = 1
          r3.b = r4
          r5 = read exports
          r6 = 2
          r5.c = r6
          return
      `,
    );
  });

  it('lowers export = and import = require', () => {
    assert.equal(
      lowered("import a = require('a'); import b = c.d; export = a;"),
      expected`
        module ()
        b0:
          r4 = {  }
          declare module.exports = r4
          r0 = require "a"
          declare a = r0
          r1 = global c
          r2 = r1.d
          declare b = r2
          r3 = read a
          assign module.exports = r3
          return
      `,
    );
  });

  it('lowers an ES module’s module as a global', () => {
    assert.equal(
      lowered('module.exports = a; export {};'),
      expected`
        module ()
        b0:
          r0 = global module
          r1 = global a
          r0.exports = r1
          return
      `,
    );
  });
});
