import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { builtInModels } from '../../policy/models/built-in.js';
import { readExamples } from '../../eslint-plugin/project/read-examples.js';

/** A mark that does not hold, and why. `missing`: marked and not found; `spurious`: found and not marked. */
interface KnownMiss {
  readonly model: string;
  readonly line: string;
  readonly missing?: string;
  readonly spurious?: string;
  readonly cause: string;
}

const known = (parse(readFileSync(new URL('known-misses.yml', import.meta.url), 'utf8')) ?? []) as readonly KnownMiss[];

describe('the examples of a model', () => {
  for (const { file, examples } of builtInModels()) {
    const model = file.replace(/^api-models\/|[.]model[.]yml$/g, '');
    it(`hold for ${model}`, () => {
      const differences = readExamples(examples).flatMap(({ code, found, marked }) => [
        ...[...marked].filter(mark => !found.has(mark)).map(mark => `missing ${mark} in ${code}`),
        ...[...found].filter(mark => !marked.has(mark)).map(mark => `spurious ${mark} in ${code}`),
      ]);
      assert.deepEqual(differences.sort(), known.filter(one => one.model === model).map(wordsOf).sort());
    });
  }

  it('that are known not to hold have a model, a line and a cause', () => {
    const models = new Set(builtInModels().map(({ file }) => file.replace(/^api-models\/|[.]model[.]yml$/g, '')));
    for (const one of known) {
      assert.ok(models.has(one.model), `${one.model} is no model.`);
      assert.notEqual(one.cause ?? '', '', `'${one.line}' has no cause.`);
      assert.equal([one.missing, one.spurious].filter(mark => mark !== undefined).length, 1, `'${one.line}' is either missing or spurious.`);
    }
  });
});

function wordsOf({ line, missing, spurious }: KnownMiss): string {
  return missing === undefined ? `spurious ${spurious ?? ''} in ${line}` : `missing ${missing} in ${line}`;
}
