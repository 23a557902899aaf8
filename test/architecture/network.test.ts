import assert from 'node:assert/strict';
import { ts } from '../../analysis/syntax/typescript.js';
import { loadedModules, nodesOf, placeOf, readSources, shippedFolders } from './shipped-code.js';

const modules = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises|inspector)$/;
const globals: ReadonlySet<string> = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon']);

describe('what ships', () => {
  for (const folder of shippedFolders) {
    it(`does not reach the network from ${folder}/`, () => {
      const reaching = readSources(folder).flatMap(file => [
        ...loadedModules(file).filter(({ specifier }) => specifier !== undefined && modules.test(specifier)).map(({ specifier, place }) => `${place} loads '${specifier ?? ''}'`),
        ...[...nodesOf(file)].filter(node => isUseOf(node, globals)).map(node => `${placeOf(node)} uses '${node.getText()}'`),
      ]);
      assert.deepEqual(reaching, []);
    });
  }
});

/** Whether the node calls or makes one of the names: by itself, or as a member of some global. */
function isUseOf(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = node.expression;
  return names.has(ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText());
}
