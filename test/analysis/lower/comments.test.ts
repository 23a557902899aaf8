import assert from 'node:assert/strict';

import { lowerFile } from '../../../analysis/lower/lower-file.js';

describe('comments', () => {
  it('are found wherever white space may stand, without their marks', () => {
    const code = '// a\nf(/* b */ 1, /** c\n * d */ { /* e */ }, `${/* f */ g}`); // h';
    assert.deepEqual(comments(code), ['a', 'b', 'c\nd', 'e', 'f', 'h']);
  });

  it('are told from what strings, templates and regular expressions hold', () => {
    assert.deepEqual(comments('a = "// no"; b = `/* no */ ${c} // no`; d = /[/*]\\/\\/ no/; e = f / g // yes\n;'), ['yes']);
    assert.deepEqual(comments("let a: 'https://no' | B; // yes"), ['yes']);
  });

  it('are told from the text of JSX', () => {
    assert.deepEqual(comments('a = <b c="// no" /* yes */>// no {/* and yes */}</b>;', 'm.tsx'), ['yes', 'and yes']);
  });

  it('have the span of their marks too', () => {
    const code = 'a(); // b\nc();';
    const [comment] = lowerFile('m.ts', code).comments;
    assert.equal(code.slice(comment!.span.start, comment!.span.end), '// b');
  });

  it('stand behind the first line of a script that a shell runs', () => {
    assert.deepEqual(comments('#!/usr//bin/env node\n// a', 'm.js'), ['a']);
  });

  it('are found in the scripts and the template of a Vue file', () => {
    const code = '<!-- a -->\n<script>\n// b\n</script>\n<template><!-- c --><p :d="/* e */ 1">// no</p></template><style>/* no */</style>';
    assert.deepEqual(comments(code, 'm.vue'), ['a', 'b', 'c']);
  });
});

describe('lineStarts', () => {
  it('are where the lines of the text start', () => {
    assert.deepEqual(lowerFile('m.ts', 'a\nb\r\n\nc').lineStarts, [0, 2, 5, 6]);
    assert.deepEqual(lowerFile('m.vue', '<template>\n<p/>\n</template>\n<script>\na;\n</script>').lineStarts, [0, 11, 16, 28, 37, 40]);
  });
});

function comments(code: string, path = 'm.ts'): string[] {
  return lowerFile(path, code).comments.map(({ text }) => text);
}
