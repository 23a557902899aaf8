import assert from 'node:assert/strict';
import { runRules, type RuleCrash, type RuleSettings } from '../../eslint-plugin/run-rules.js';
import { makeFileFacts, makeProjectFacts } from '../support/make-facts.js';
import { shoutRule } from '../support/shout-rule.js';

const settings: RuleSettings = { rules: new Map([['no-shouting', { severity: 'error', options: {} }]]), leastConfidence: 'medium' };

function run(files: Readonly<Record<string, string>>, changes: Partial<RuleSettings> = {}) {
  const facts = makeProjectFacts(Object.entries(files).map(([path, text]) => makeFileFacts(path, text)));
  return runRules(facts, [shoutRule], { ...settings, ...changes });
}

describe('running rules', () => {
  it('fills messages in both languages', () => {
    const [finding] = run({ 'a.ts': "shout('fire');" });
    assert.deepEqual(finding?.message, { en: "'fire' is shouted.", 'zh-cn': '“fire”被大声喊出。' });
    assert.deepEqual(finding.data, { what: 'fire' });
  });

  it('cites the law of the configured jurisdictions only', () => {
    const [finding] = run({ 'a.ts': "shout('fire');" });
    assert.deepEqual(finding?.law.map(({ article }) => article), ['PIPL Art. 6']);
  });

  it('orders findings by file and place', () => {
    const findings = run({ 'b.ts': "shout('c');", 'a.ts': "shout('a');\nshout('b');" });
    assert.deepEqual(findings.map(({ data }) => data['what']), ['a', 'b', 'c']);
  });

  it('leaves findings of low confidence out, and never makes them errors', () => {
    assert.equal(run({ 'a.ts': "mumble('fire');" }).length, 0);
    const [finding] = run({ 'a.ts': "mumble('fire');" }, { leastConfidence: 'low' });
    assert.equal(finding?.severity, 'warn');
  });

  it('merges options over the defaults', () => {
    const rules = new Map([['no-shouting', { severity: 'error' as const, options: { allow: ['fire'] } }]]);
    assert.equal(run({ 'a.ts': "shout('fire');" }, { rules }).length, 0);
  });

  it('does not run a rule that is off or absent', () => {
    assert.equal(run({ 'a.ts': "shout('fire');" }, { rules: new Map() }).length, 0);
  });

  it('goes on when a rule throws, and tells which fell where', () => {
    const crashes: RuleCrash[] = [];
    const findings = run({ 'a.ts': 'crash()', 'b.ts': "shout('fire');" }, { onCrash: crash => crashes.push(crash) });
    assert.equal(findings.length, 1);
    assert.deepEqual(crashes.map(({ rule, file }) => ({ rule, file })), [{ rule: 'no-shouting', file: 'a.ts' }]);
  });
});

describe('directives', () => {
  const idsOf = (text: string, changes?: Partial<RuleSettings>) => run({ 'a.tsx': text }, changes).map(({ messageId }) => messageId);

  it('suppress what they name on the next line', () => {
    assert.deepEqual(idsOf("// privacy-lint-ignore-next-line no-shouting -- there is a fire\nshout('fire');"), []);
  });

  it('may be written for JSX, for markup, as a block and with the prefix of ESLint', () => {
    assert.deepEqual(idsOf("{/* privacy-lint-ignore-next-line no-shouting -- a fire */}\nshout('fire');"), []);
    assert.deepEqual(idsOf("<!-- privacy-lint-ignore-next-line no-shouting -- a fire -->\nshout('fire');"), []);
    assert.deepEqual(idsOf("/* privacy-lint-ignore-next-line privacy/no-shouting -- a fire */\r\nshout('fire');"), []);
  });

  it('do not reach the line after', () => {
    assert.deepEqual(idsOf("// privacy-lint-ignore-next-line no-shouting -- a fire\n\nshout('fire');"), ['unused', 'loud']);
  });

  it('have no effect without a reason, and are reported', () => {
    const findings = run({ 'a.ts': "// privacy-lint-ignore-next-line no-shouting\nshout('fire');" });
    assert.deepEqual(findings.map(({ rule, messageId, severity }) => [rule, messageId, severity]), [
      ['privacy-lint/directive', 'noReason', 'warn'],
      ['no-shouting', 'loud', 'error'],
    ]);
  });

  it('are reported if they are unused, or name an unknown rule, no rule or an unknown directive', () => {
    assert.deepEqual(idsOf('// privacy-lint-ignore-next-line no-shouting -- quiet\nwhisper();'), ['unused']);
    assert.deepEqual(idsOf('// privacy-lint-ignore-next-line no-whispering -- quiet\nwhisper();'), ['unknownRule']);
    const [misspelt] = run({ 'a.ts': '// privacy-lint-ignore-next-line no-shoutng -- quiet\nwhisper();' });
    assert.equal(misspelt!.message.en, "The directive names 'no-shoutng', which is not a rule; did you mean 'no-shouting'?");
    assert.deepEqual(idsOf('// privacy-lint-ignore-next-line -- quiet\nwhisper();'), ['noRule']);
    assert.deepEqual(idsOf('// privacy-lint-disable no-shouting -- quiet\nwhisper();'), ['unknownDirective']);
  });

  it('are not called unused where their rule did not run', () => {
    assert.deepEqual(idsOf('// privacy-lint-ignore-next-line no-shouting -- quiet\nwhisper();', { rules: new Map() }), []);
  });

  it('are none inside a string', () => {
    assert.deepEqual(idsOf('const text = "// privacy-lint-ignore-next-line no-whispering -- quiet";'), []);
  });

  it('point at their own words', () => {
    const text = '\r\n  // privacy-lint-ignore-next-line no-shouting -- quiet\r\nwhisper();';
    const [finding] = run({ 'a.ts': text });
    assert.equal(text.slice(finding?.place.start, finding?.place.end), 'privacy-lint-ignore-next-line no-shouting -- quiet');
  });
});

describe('fingerprints', () => {
  const of = (files: Readonly<Record<string, string>>) => run(files).map(({ fingerprint }) => fingerprint);

  it('survive moved lines, other indentation and a renamed file', () => {
    const [before] = of({ 'a.ts': "shout('fire');" });
    assert.deepEqual(of({ 'src/b.ts': "import x from 'x';\n\n\n    shout( 'fire');\n\tshout('fire') ;" }), [before]);
  });

  it('tell different code, and repeats of the same code, apart', () => {
    const [fire, again, flood] = of({ 'a.ts': "shout('fire');\nshout('fire');\nshout('flood');" });
    assert.equal(new Set([fire, again, flood]).size, 3);
    assert.deepEqual(of({ 'a.ts': "shout('fire');\nshout('flood');" }), [fire, flood]);
  });
});
