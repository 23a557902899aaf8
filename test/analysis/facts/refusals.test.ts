import assert from 'node:assert/strict';
import { emptyLayout, ProjectAnalysis } from '../../../analysis/index.js';
import { defaultContext } from '../../../analysis/facts/context.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';

/** The statements that end a service for a refusal, as `file: text ends what`. */
function refusalsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of Object.entries(files)) analysis.setFile(path, text);
  return [...analysis.facts().files.values()].flatMap(({ path, text, refusals }) => refusals.map(({ span, ends }) => `${path}: ${text.slice(span.start, span.end)} ends ${ends}`));
}

describe('the branches of a refusal', () => {
  it('are followed into other files', () => {
    const leave = 'export const leave = () => process.exit(0);';
    assert.deepEqual(refusalsOf({ 'leave.ts': leave, 'a.tsx': `import { leave } from './leave';\nexport const A = () => <PrivacyDialog onRefuse={() => leave()} />;` }), ['leave.ts: process.exit(0) ends app']);
    assert.deepEqual(refusalsOf({ 'leave.ts': leave, 'a.tsx': `import { leave } from './leave';\nexport const A = () => <TermsDialog onRefuse={() => leave()} />;` }), []);
  });

  it('are those of buttons that say no, in a list, too', () => {
    const ask = (no: string) => refusalsOf({ 'a.ts': `import { Alert, BackHandler } from 'react-native';\nexport const ask = go => Alert.alert('Privacy', 'May we use your data for ads?', [{ text: 'Yes', onPress: go }, { text: 'No', onPress: () => ${no} }]);` });
    assert.deepEqual(ask('BackHandler.exitApp()'), ['a.ts: BackHandler.exitApp() ends app']);
    assert.deepEqual(ask('go()'), []);
  });

  it('are sides of an awaited answer of a dialog', () => {
    const ask = (content: string) => refusalsOf({ 'a.ts': `export async function ask(go) { const { confirm } = await uni.showModal({ title: '提示', content: '${content}' }); if (confirm) go(); else plus.runtime.quit(); }` });
    assert.deepEqual(ask('是否同意采集您的语音用于调度？'), ['a.ts: plus.runtime.quit() ends app']);
    assert.deepEqual(ask('是否使用语音播报订单？'), []);
  });

  it('are sides of tests that compare', () => {
    const guard = (test: string) => refusalsOf({ 'a.ts': `export function guard(request, response, next) { if (request.consents.analytics ${test}) return response.status(403).end(); next(); }` });
    assert.deepEqual(guard('!== true'), ['a.ts: response.status(403) ends request']);
    assert.deepEqual(guard('=== false'), ['a.ts: response.status(403) ends request']);
    assert.deepEqual(guard('=== true'), []);
  });
});
