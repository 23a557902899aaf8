import assert from 'node:assert/strict';
import { defaultContext, emptyLayout, ProjectAnalysis, type Inspection } from '../../../analysis/index.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';

const program = `import mixpanel from 'mixpanel-browser';
import { relay } from 'some-package';
import lost from './lost';
import { keep } from './keep';
export function run(user: { email: string; phonne: string }, settings: { go(text: string): void }) {
  mixpanel.track('seen', { email: user.email }); // 6
  console.log(user.email === 'a', user.email.replace(/./g, '*')); // 7
  relay(user.email); lost(user); // 8
  keep(user); settings.go(user.phonne); // 9
}
function never(user: { email: string }) { console.log(user.email); } if (false) never({ email: '' }); // 11
`;

function inspect(line: number, text = program): Inspection {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  analysis.setFile('a.ts', text);
  analysis.setFile('keep.ts', 'export function keep(one: unknown) { localStorage.setItem("one", String(one)); }');
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return analysis.facts().inspect('a.ts', { start, end: start + lines[line - 1]!.length })!;
}

describe('what was seen in a part of a file', () => {
  it('tells what models say of a call and what it is given', () => {
    const [call] = inspect(6).calls;
    assert.equal(call?.kind, 'modelled');
    assert.equal(call.happens, true);
    assert.deepEqual(call.sayings.map(({ what, of, applies, model }) => [what, of, applies, model.file]), [['takes', 'mixpanel', true, 'api-models/analytics/mixpanel.model.yml']]);
    assert.deepEqual(call.arguments.map(({ data }) => data.map(({ name, because }) => [name, because])), [[], [['user.email', 'strong-token:email']]]);
  });

  it('tells where data stay behind', () => {
    const [log] = inspect(7).calls;
    assert.deepEqual(log?.arguments.map(({ data, stops }) => [data.length, ...stops.map(stop => [stop.how, stop.name, stop.data])]), [[0, ['question', '===', ['user.email']]], [0, ['mask', 'replace', ['user.email']]]]);
  });

  it('tells calls that nobody describes from those of the project and those that only a caller knows', () => {
    assert.deepEqual(inspect(8).calls.map(({ kind, module }) => [kind, module]), [['unmodelled', { name: 'some-package', isFound: true }], ['unmodelled', { name: './lost', isFound: false }]]);
    assert.deepEqual(inspect(9).calls.map(({ kind, target }) => [kind, target?.file]), [['project', 'keep.ts'], ['given', undefined]]);
  });

  it('tells what a name was taken for, and what it nearly says', () => {
    const names = inspect(9).names;
    assert.deepEqual(names.find(({ text }) => text === 'user.phonne'), { text: 'user.phonne', span: names.find(({ text }) => text === 'user.phonne')!.span, refusal: 'no-word', nearest: [{ text: 'phone', category: 'user.contact.phone_number', how: 'alike' }] });
    assert.equal(inspect(6).names.find(({ text }) => text === 'user.email')?.taken?.category, 'user.contact.email');
  });

  it('tells a function that only dead code calls', () => {
    const { functions, calls } = inspect(11);
    assert.deepEqual(functions.map(({ name, isReached }) => [name, isReached]), [['never', false]]);
    assert.equal(calls[0]?.happens, false);
    assert.equal(inspect(6).functions[0]?.isReached, true);
  });

  it('tells why a name is no datum', () => {
    const refusals = (code: string) => Object.fromEntries(inspect(1, code).names.map(({ text, refusal }) => [text, refusal]));
    assert.deepEqual(refusals('export const f = (errors: any, server: any, form: any, hasPhone: any) => g(errors.email, server.address, form.emailTemplate, hasPhone);'), {
      errors: 'no-word', server: 'no-word', form: 'no-word', hasPhone: 'fact', 'errors.email': 'description', 'server.address': 'thing', 'form.emailTemplate': 'no-word',
    });
  });
});

describe('the checks on each way', () => {
  function ways(guard: string, need: { purposes: readonly string[]; level: 'purpose' | 'separate' }) {
    const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
    analysis.setFile('a.ts', `import mixpanel from 'mixpanel-browser';\nexport function run(user: { email: string }, consents: Record<string, boolean>) {\n  if (${guard}) mixpanel.track('x', { email: user.email });\n}`);
    return analysis.facts().files.get('a.ts')!.disclosures[0]!.ways({ category: 'user.contact.email', ...need });
  }

  it('name what proves, with its place', () => {
    const [way] = ways('localStorage.getItem("analytics-consent") === "granted"', { purposes: ['analytics'], level: 'purpose' });
    assert.equal(way?.isEnough, true);
    assert.deepEqual(way.checks.map(({ purposes, level, place }) => [purposes, level, place?.file]), [[['analytics'], 'purpose', 'a.ts']]);
  });

  it('name what falls short, with the reason', () => {
    const [way] = ways('localStorage.getItem("analytics-consent") !== "denied"', { purposes: ['analytics'], level: 'purpose' });
    assert.equal(way?.isEnough, false);
    assert.deepEqual(way.checks.map(({ gap }) => gap), ['not-affirmative']);
    assert.deepEqual(ways('user.email !== ""', { purposes: ['analytics'], level: 'purpose' })[0]?.checks, []);
  });
});
