import assert from 'node:assert/strict';

import type { Operation } from '../../../analysis/ir/operation.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

describe('spans', () => {
  it('are those of the source behind white space and comments', () => {
    assert.deepEqual(texts('/* a */ f( /* b */ c.d );'), ['f', 'c', 'c.d', 'f( /* b */ c.d )']);
  });

  it('start a call at the first token of its callee', () => {
    assert.deepEqual(texts('a\n  .b()\n  .c();').filter(text => text.endsWith(')')), ['a\n  .b()', 'a\n  .b()\n  .c()']);
  });

  it('are that of the opening tag for JSX', () => {
    assert.deepEqual(texts('<a b="c">d</a>;', 'm.tsx'), ['"c"', 'd', '<a b="c">']);
  });

  it('name the property of a member', () => {
    const code = 'a.b.c = d;';
    const named = operations(code).flatMap(operation => ('nameSpan' in operation ? [code.slice(operation.nameSpan.start, operation.nameSpan.end)] : []));
    assert.deepEqual(named, ['b', 'c']);
  });

  it('are those of the file in the scripts and templates of Vue', () => {
    const code = '<template>\n  <b :c="d.e" @click="f = 1">{{ g + 1 }}</b>\n</template>\n<script setup>\nlet d, f, g; h();\n</script>';
    assert.deepEqual(texts(code, 'm.vue').filter(text => /^(?:d\.e|h\(\)|g \+ 1|<b .*>)$/.test(text)), ['h()', 'd.e', 'g + 1', '<b :c="d.e" @click="f = 1">']);
  });

  it('locate what is broken in a Vue template', () => {
    const code = '<template><b :c="d +"/></template>';
    const [problem] = lowerFile('m.vue', code).problems;
    assert.equal(code.slice(problem!.span.start, problem!.span.end), 'd +');
  });
});

function operations(code: string, path = 'm.ts'): readonly Operation[] {
  return lowerFile(path, code).functions.flatMap(({ blocks }) => blocks.flatMap(block => block.operations));
}

function texts(code: string, path = 'm.ts'): string[] {
  return operations(code, path).map(({ span }) => code.slice(span.start, span.end));
}
