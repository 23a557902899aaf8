import assert from 'node:assert/strict';
import { defaultContext } from '../../analysis/index.js';
import { narrowToFolder } from '../../policy/narrow-to-folder.js';
import { flowsOf, ignorePatternsOf, modelPatternsOf, optionsOf, severityOf, toProjectContext } from '../../policy/project-context.js';

describe('policy/project-context', () => {
  it('takes a project for a consumer app in cn and eu', () => {
    assert.deepEqual(toProjectContext({}, false), defaultContext);
    assert.deepEqual(toProjectContext({}), { ...defaultContext, declared: true });
    assert.deepEqual([defaultContext.audience, defaultContext.jurisdictions], ['consumer', ['cn', 'eu']]);
  });

  it('fills in what entries leave out', () => {
    const context = toProjectContext({
      jurisdictions: ['us-il'],
      appTypes: ['travel'],
      audience: 'business',
      deployment: 'kiosk',
      features: [{ id: 'pay' }],
      data: [{ category: 'user.name', basis: 'contract' }],
      recipients: [{ name: 'desk', role: 'processor', contract: 'C-1' }],
      consent: { autoBlocking: true, guards: [{ function: 'a#b', purpose: { argument: 1 }, level: 'separate' }, { component: 'a#B', purpose: { prop: 'for' }, level: 'purpose' }, { function: 'a#c', level: 'written' }] },
      attestations: { alternatives: ['desk', { name: 'card', owner: 'ops', date: '2026-01-31', link: 'https://wiki.example' }] },
    });
    assert.deepEqual(context, {
      declared: true,
      jurisdictions: ['us-il'],
      appTypes: ['travel'],
      audience: 'business',
      deployment: 'kiosk',
      features: [{ id: 'pay', paths: [], purposes: [], necessary: [], basic: false }],
      data: [{ category: 'user.name', basis: 'contract', purposes: [], recipients: [] }],
      hasInventory: true,
      recipients: [{ name: 'desk', role: 'processor', modules: [], hosts: [], categories: [], contract: 'C-1' }],
      consentGuards: [{ function: 'a#b', purpose: { argument: 1 }, level: 'separate' }, { component: 'a#B', purpose: { prop: 'for' }, level: 'purpose' }, { function: 'a#c', level: 'written' }],
      autoBlocking: true,
      encryptedAtRest: false, signage: false, alternatives: ['desk', 'card'],
      attestations: [{ about: 'alternative', name: 'desk' }, { about: 'alternative', name: 'card', evidence: { owner: 'ops', date: '2026-01-31', link: 'https://wiki.example' } }],
    });
  });

  it('takes patterns of categories for the groups or the categories that they stand for', () => {
    const categories = new Set(['user.contact.email', 'user.contact.phone_number', 'x.biometric.face', 'x.vehicle.email']);
    const { data, features, recipients } = toProjectContext({ data: [{ category: 'user.contact.*', required: true }, { category: '*.email' }, { category: 'y.*z' }], features: [{ id: 'a', necessary: ['x.biometric.*', 'user.name'] }], recipients: [{ name: 'desk', role: 'processor', categories: ['*.f?ce', 'user.*'] }] }, true, categories);
    assert.deepEqual(data.map(({ category, required }) => [category, required]), [['user.contact', true], ['user.contact.email', undefined], ['x.vehicle.email', undefined], ['y.*z', undefined]]);
    assert.deepEqual([features[0]?.necessary, recipients[0]?.categories], [['x.biometric', 'user.name'], ['*.f?ce', 'user']]);
  });

  it('tells how rules and flows count', () => {
    const policy = {
      rules: { 'no-consent-wall': 'warn', 'no-bundled-consent': ['error', { a: 1 }], 'no-vague-purpose': ['off'], 'acme/b': 'off' },
      flows: [
        { id: 'acme/a', from: ['user.name'], to: ['log'], severity: 'error', message: { en: 'A.' } },
        { id: 'acme/b', from: ['user.name'], to: ['log'], severity: 'error', message: { en: 'B.' } },
      ],
      models: ['m'],
      ignore: ['i'],
    } as const;
    assert.deepEqual(['no-consent-wall', 'no-bundled-consent', 'no-vague-purpose', 'no-personal-data-in-logs', 'acme/a', 'acme/b'].map(rule => severityOf(policy, rule)), [
      'warn', 'error', 'off', 'off', 'error', 'off',
    ]);
    assert.deepEqual(['no-consent-wall', 'no-bundled-consent', 'no-vague-purpose', 'no-personal-data-in-logs'].map(rule => optionsOf(policy, rule)), [{}, { a: 1 }, {}, {}]);
    assert.equal(flowsOf(policy).length, 2);
    assert.deepEqual([modelPatternsOf(policy), ignorePatternsOf(policy), flowsOf({}), modelPatternsOf({}), ignorePatternsOf({})], [['m'], ['i'], [], [], []]);
  });
});

describe('policy/narrow-to-folder', () => {
  it('makes patterns relative to the folder, and drops what lies outside', () => {
    assert.deepEqual(
      narrowToFolder(
        {
          audience: 'staff',
          features: [
            { id: 'all' },
            { id: 'shop', paths: ['packages/shop/src/pay/**', 'packages/mail/**'] },
            { id: 'mail', paths: ['./packages/mail/**'] },
            { id: 'each', paths: ['packages/*/src/**'] },
            { id: 'deep', paths: ['**/pay/**'] },
            { id: 'above', paths: ['packages'] },
          ],
          ignore: ['**/*.stories.tsx', 'packages/mail/**', 'packages/{shop,mail}/e2e/**'],
          models: ['privacy/*.model.yml'],
          consent: { guards: [{ function: 'packages/shop/src/consent#has', level: 'purpose' }, { component: '@acme/consent#Gate', level: 'separate' }] },
        },
        'packages/shop',
      ),
      {
        audience: 'staff',
        features: [
          { id: 'all' },
          { id: 'shop', paths: ['src/pay/**'] },
          { id: 'each', paths: ['src/**'] },
          { id: 'deep', paths: ['**/pay/**'] },
          { id: 'above', paths: ['**'] },
        ],
        ignore: ['**/*.stories.tsx', 'e2e/**'],
        models: ['../../privacy/*.model.yml'],
        consent: { guards: [{ function: 'src/consent#has', level: 'purpose' }, { component: '@acme/consent#Gate', level: 'separate' }] },
      },
    );
  });

  it('leaves a policy of the folder itself as it is', () => {
    const policy = { ignore: ['a'] };
    assert.equal(narrowToFolder(policy, '.'), policy);
  });
});
