import assert from 'node:assert/strict';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differencesFromMarks, sinkCall } from '../support/flow-marks.js';
import { probe } from '../support/flow-probe.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const fixtures = foldersIn(root).map(family => ({ family, programs: readdirSync(join(root, family), { withFileTypes: true }).map(entry => ({ name: entry.name, texts: textsOf(join(root, family), entry) })) }));

describe('the flows', () => {
  for (const { family, programs } of fixtures) {
    describe(family, () => {
      for (const { name, texts } of programs) {
        it(name.replace(/[.]\w+$/, '').replaceAll('-', ' '), () => {
          const { files, unresolved } = probe(texts);
          assert.deepEqual([...files.values()].flatMap(differencesFromMarks), []);
          assert.deepEqual(unresolved.filter(({ reason }) => reason === 'syntax' || reason === 'crashed' || reason === 'step-limit'), []);
        });
      }
    });
  }

  it('ask of at least 1000 sinks', () => {
    const sinks = fixtures.flatMap(({ programs }) => programs.flatMap(({ texts }) => [...texts.values()].flatMap(text => text.match(sinkCall) ?? [])));
    assert.ok(sinks.length >= 1000, `There are ${sinks.length} sinks.`);
  });
});

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();
}

/** The texts of a fixture, a file or the files of a folder, keyed by path in it. */
function textsOf(folder: string, entry: Dirent): ReadonlyMap<string, string> {
  const own = join(folder, entry.name);
  if (entry.isFile()) return new Map([[entry.name, readFileSync(own, 'utf8')]]);
  const files = readdirSync(own, { recursive: true, withFileTypes: true }).filter(file => file.isFile()).map(file => join(file.parentPath, file.name));
  return new Map(files.map(file => [relative(own, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}
