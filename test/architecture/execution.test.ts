import assert from 'node:assert/strict';
import { ts } from '../../analysis/syntax/typescript.js';
import { loadedModules, nodesOf, placeOf, readSources, shippedFolders } from './shipped-code.js';

/** Modules that run other code or programs. */
const runners = /^(node:)?(child_process|vm|worker_threads|cluster|module|repl|wasi)$/;

/** The one file that starts a program: Git, for `--changed` and `--base`. */
const callerOfGit = 'cli/run-git.ts';

describe('what ships', () => {
  for (const folder of shippedFolders) {
    it(`runs no code of the workspace from ${folder}/`, () => {
      const running = readSources(folder).flatMap(file => [
        ...loadedModules(file).flatMap(({ specifier, place }) => {
          if (specifier === undefined) return [`${place} loads a module that only running tells`];
          return runners.test(specifier) && file.fileName !== callerOfGit ? [`${place} loads '${specifier}'`] : [];
        }),
        ...[...nodesOf(file)].filter(runsText).map(node => `${placeOf(node)} runs a text`),
      ]);
      assert.deepEqual(running, []);
    });
  }

  it('starts no program but Git', () => {
    const [file] = readSources('cli').filter(({ fileName }) => fileName === callerOfGit);
    const started = [...nodesOf(file!)].filter(ts.isCallExpression).filter(({ expression }) => /^(spawn|exec|fork)/.test(expression.getText()));
    assert.deepEqual(started.map(({ expression, arguments: [program] }) => [expression.getText(), program?.getText()]), [['spawnSync', "'git'"]]);
  });
});

/** Whether the node makes code of a text: `eval(…)`, `new Function(…)`, `setTimeout('…')`. */
function runsText(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const name = node.expression.getText().replace(/^(globalThis|global|window)[.]/, '');
  if (name === 'eval' || name === 'Function' || name === 'process.dlopen') return true;
  const [first] = node.arguments ?? [];
  return /^set(Timeout|Interval|Immediate)$/.test(name) && first !== undefined && ts.isStringLiteralLike(first);
}
