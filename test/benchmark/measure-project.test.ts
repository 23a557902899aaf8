import assert from 'node:assert/strict';
import { createScratchProject } from '../support/scratch-project.js';
import { measureProject } from './measure-project.js';

describe('the measuring of a project', () => {
  it('parses, scans and edits every file that has a function, each once', () => {
    const folder = createScratchProject({ 'a.ts': 'export function a() { return 1; }\n', 'b.ts': 'export const b = 2;\n', 'c.ts': "import { a } from './a';\nexport const c = () => {\n  a();\n};\n" });
    const { files, lines, parse, scan, ratio, peakMemory, troubles, edits } = measureProject(folder, 3);
    assert.deepEqual({ files, lines, troubles, alike: edits.alike.length, other: edits.other.length }, { files: 3, lines: 9, troubles: [], alike: 2, other: 2 });
    assert.ok(parse > 0 && scan.total >= scan.read + scan.analyse && ratio === scan.total / parse && peakMemory > 1e6);
    for (const [first, second] of [edits.alike, edits.other]) assert.ok(first! > 0 && first! <= second!);
  });
});
