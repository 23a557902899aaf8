import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { intrinsics } from '../../analysis/summaries/model-code.js';
import { readExamples } from '../../eslint-plugin/project/read-examples.js';
import { readModel } from '../../policy/models/read-model.js';

const page = readFileSync(new URL('../../api-models/code.md', import.meta.url), 'utf8');

/** The blocks of the page, each with what stands before it. */
const blocks = [...page.matchAll(/^(.*)\n\n```yaml\n([^]*?)^```/gm)].map(([, said = '', text = '']) => ({ said: said.replace(/\*\*/g, '').slice(0, 60), text }));

describe('the page on the code of models', () => {
  for (const { said, text } of blocks) {
    it(`shows what is so: ${said}…`, () => {
      const read = readModel(`api: box\nreference: https://example.org/box\n${text}`, 'box.model.yml');
      assert.ok(read.ok, JSON.stringify(read));
      for (const { code, found, marked } of readExamples(read.model.examples, [read.model])) assert.deepEqual([...found].sort(), [...marked].sort(), code);
    });
  }

  it('has a word on all that code may use beside the language', () => {
    assert.deepEqual(intrinsics.filter(name => !page.includes(`**\`${name}(`)), []);
    const shown = new Set([...blocks.map(({ text }) => text).join('\n').matchAll(/\$\w+(?=\()/g)].map(([name]) => name));
    assert.deepEqual(intrinsics.filter(name => !shown.has(name)), ['$part', '$beginComponent', '$live']);
  });
});
