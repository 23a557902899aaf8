import assert from 'node:assert/strict';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

const page = "@Entry\n@Component\nstruct Page {\n  build() {\n    Column() {\n      Text('a').fontSize(2)\n    }\n    .width('100%')\n  }\n}\n";

describe('lowerFile on ArkTS', () => {
  it('has nothing to complain of in elements with blocks', () => {
    assert.deepEqual(lowerFile('Page.ets', page).problems, []);
  });

  it('says where a text is broken', () => {
    const { problems } = lowerFile('Page.ets', page.replace("'100%')", "'100%'"));
    assert.ok(problems.length > 0);
  });

  it('offers what a framework makes, though nobody exports it', () => {
    const { classes, exports } = lowerFile('Page.ets', `${page}class Helper {}\n`);
    assert.deepEqual(classes.map(({ name, isComponent }) => [name, isComponent]), [['Page', true], ['Helper', undefined]]);
    assert.deepEqual(exports.map(one => (one.kind === 'local' ? one.exported : one.kind)), ['Page']);
  });

  it('leaves variables alone that are called so', () => {
    assert.deepEqual(lowerFile('a.ets', 'const struct = { a: 1 };\nif (struct.a) run(struct);\n').problems, []);
  });
});
