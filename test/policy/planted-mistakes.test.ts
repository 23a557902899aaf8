import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPolicy } from '../../policy/read-policy.js';
import { knownWords } from './known-words.js';

const text = readFileSync(new URL('fixtures/planted-mistakes.yml', import.meta.url), 'utf8');

/** What the marks of the fixture expect, in the order of lines. */
function readMarks(): readonly { line: number; column: number; words: string }[] {
  return text.split('\n').flatMap((lineText, index) => {
    const marks = lineText.split(/\s#!\s/)[1];
    return (marks?.split(' || ') ?? []).map(mark => {
      const [, column, words] = /^(\d+) (.*)$/.exec(mark) ?? [];
      return { line: index + 1, column: Number(column), words: words ?? '' };
    });
  });
}

describe('policy/read-policy on a policy of 200 lines', () => {
  const reading = readPolicy(text, 'privacy.yml', knownWords);
  const problems = reading.ok ? [] : reading.problems;

  it('reports every planted mistake at its place, and nothing else', () => {
    const marks = readMarks();
    assert.ok(marks.length >= 75, `${marks.length} marks`);
    const missing = marks.filter(mark => !problems.some(problem => problem.line === mark.line && problem.column === mark.column && problem.message.en.includes(mark.words)));
    const spurious = problems.filter(problem => !marks.some(mark => problem.line === mark.line && problem.column === mark.column && problem.message.en.includes(mark.words)));
    assert.deepEqual({ missing, spurious: spurious.map(({ line, column, message }) => ({ line, column, message: message.en })) }, { missing: [], spurious: [] });
    assert.equal(problems.length, marks.length);
  });

  it('says it in both languages, one sentence each', () => {
    for (const { message } of problems) {
      assert.match(message.en, /[.?]$/);
      assert.match(message['zh-cn'], /[。？]$/);
      assert.match(message['zh-cn'], /[\u4e00-\u9fff]/);
      // Behind a colon stand words of the policy, in quotes its keys.
      assert.doesNotMatch(message['zh-cn'].replace(/“[^”]*”|：[^：]*$/g, ''), /[a-z]{2,} [a-z]{2,}/i);
    }
  });

  it('lists them in the order of the text', () => {
    const starts = problems.map(problem => problem.span.start);
    assert.deepEqual(starts, [...starts].sort((left, right) => left - right));
  });
});
