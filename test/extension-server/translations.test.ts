import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const keysOf = (file: string) => Object.keys(JSON.parse(read(file)) as object).sort();

describe('translations', () => {
  it('has Chinese for every text of the extension, and for no other', () => {
    const sources = globSync('extension/{client,server}/**/*.ts', { cwd: root }).map(read);
    const texts = sources.flatMap(source => [...source.matchAll(/l10n\.t\(\s*(?:'([^'\n]+)'|"([^"\n]+)")/g)].map(([, single, double]) => single ?? double!));
    assert.deepEqual(keysOf('l10n/bundle.l10n.zh-cn.json'), [...new Set(texts)].sort());
  });

  it('has both languages for every text of the manifest, and for no other', () => {
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual(keysOf('package.nls.json'), [...new Set(used)].sort());
    assert.deepEqual(keysOf('package.nls.zh-cn.json'), keysOf('package.nls.json'));
  });
});
