import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';

import { lowerFile } from '../../../analysis/lower/lower-file.js';
import { contradictions } from './well-formed.js';

const fixtures = ['everything.tsx', 'everything.js', 'setup.vue', 'options.vue', 'page.html'].map(name => ({
  name,
  text: readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8'),
}));

describe('lowerFile on whatever text', () => {
  for (const { name, text } of fixtures) {
    it(`keeps its contract for ${name}`, () => {
      const file = lowerFile(name, text);
      assert.deepEqual(file.problems, []);
      assert.deepEqual(contradictions(file, text.length), []);
    });

    it(`keeps its contract for ${name} cut off anywhere`, () => {
      for (let end = 0; end < text.length; end += 3) assert.deepEqual(contradictions(lowerFile(name, text.slice(0, end)), end), [], `cut off at ${end}`);
    });

    it(`keeps its contract for ${name} with pieces moved, doubled and lost`, () => {
      const place = fc.nat(text.length);
      fc.assert(
        fc.property(fc.array(fc.tuple(place, place, place), { minLength: 1, maxLength: 4 }), moves => {
          const mixed = moves.reduce((before, [from, to, at]) => {
            const piece = before.slice(Math.min(from, to), Math.min(from, to) + 40);
            return from < to ? before.slice(0, at) + piece + before.slice(at) : before.replace(piece, '');
          }, text);
          assert.deepEqual(contradictions(lowerFile(name, mixed), mixed.length), []);
        }),
        { numRuns: 150, seed: 7 },
      );
    });
  }

  it('keeps its contract for noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.vue', 'a.html', 'a.ejs', 'a.d.ts', 'a'), (text, path) => {
        assert.deepEqual(contradictions(lowerFile(path, text), text.length), []);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('gives the same answer to the same text', () => {
    for (const { name, text } of fixtures) assert.deepEqual(lowerFile(name, text), lowerFile(name, text));
  });

  it('lowers long chains to the end', () => {
    const chains = [`x = 1${  ' + a'.repeat(5000)}`, `if (a${  ' && a'.repeat(5000)  }) b();`, `x${  '.then(a)'.repeat(5000)}`, `x = a${  ' ?? b'.repeat(5000)}`];
    for (const chain of chains) assert.deepEqual(lowerFile('a.ts', chain).problems, [], chain.slice(0, 20));
    assert.deepEqual(lowerFile('a.ts', `if (a) b();${  ' else if (a) b();'.repeat(1000)}`).problems, []);
  });

  it('cuts what nests too deeply, and says so', () => {
    const deep = [`x = ${  '('.repeat(5000)  }a${  ')'.repeat(5000)}`, `if (a) b();${  ' else if (a) b();'.repeat(5000)}`, `x = ${  '[...'.repeat(600)  }a${  ']'.repeat(600)}`];
    for (const text of deep) {
      const file = lowerFile('a.ts', text);
      assert.deepEqual(contradictions(file, text.length), []);
      assert.match(file.problems[0]?.message ?? '', /nested too deeply/);
    }
  });
});
