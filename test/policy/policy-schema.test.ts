import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { matchesPattern } from '../../policy/category-pattern.js';
import { presetNames } from '../../policy/policy-schema.js';
import { presets } from '../../policy/presets.js';
import { ruleIds } from '../../policy/rule-ids.js';

const schema = JSON.parse(readFileSync(new URL('../../policy/policy.schema.json', import.meta.url), 'utf8')) as object;

function errorsOf(text: string): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(parse(text));
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.keyword}`);
}

describe('policy/policy.schema.json', () => {
  it('is what the schema says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/generate-policy-schema.ts', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('accepts what the reader accepts', () => {
    assert.deepEqual(errorsOf('jurisdictions: [cn]\nrules: { no-bundled-consent: [warn, { a: 1 }], acme/flow: off }\nattestations: { signage: null }\nconsent: { guards: [{ function: a#b, purpose: { argument: 0 }, level: separate }] }'), []);
  });

  it('rejects unknown keys, rules and words', () => {
    assert.deepEqual(errorsOf('audiance: staff'), [' additionalProperties']);
    assert.deepEqual(errorsOf('rules: { no-x: warn }'), ['/rules additionalProperties']);
    assert.deepEqual(errorsOf('appTypes: [shop]'), ['/appTypes/0 enum']);
  });
});

describe('policy/presets', () => {
  it('know the 50 rules', () => {
    assert.equal(new Set(ruleIds).size, 50);
    for (const name of presetNames) assert.deepEqual(Object.keys(presets[name].rules ?? {}).sort(), [...ruleIds].sort());
  });

  it('switch every rule on in all and strict', () => {
    for (const name of ['privacy:all', 'privacy:strict'] as const) assert.equal(Object.values(presets[name].rules ?? {}).includes('off'), false);
  });

  it('set the jurisdiction that they are named after', () => {
    assert.deepEqual(presetNames.map(name => presets[name].jurisdictions), [undefined, undefined, ['cn'], ['eu'], ['us-il', 'us-ca', 'us-ny'], undefined]);
  });
});

describe('policy/category-pattern', () => {
  it('lets a star stand for any characters', () => {
    assert.equal(matchesPattern('x.biometric.*', 'x.biometric.face'), true);
    assert.equal(matchesPattern('user.behavior*', 'user.behavior.browsing_history'), true);
    assert.equal(matchesPattern('*', ''), true);
    assert.equal(matchesPattern('a*b*c', 'abbbc'), true);
    assert.equal(matchesPattern('a*b*c', 'abbb'), false);
    assert.equal(matchesPattern('x.biometric.*', 'x.biometrics'), false);
    assert.equal(matchesPattern('a.b', 'axb'), false);
  });
});
