import assert from 'node:assert/strict';
import { mergeSiblings, overlayPolicy } from '../../policy/merge-policies.js';

describe('policy/merge-policies', () => {
  it('lets the upper value win', () => {
    assert.deepEqual(
      overlayPolicy({ audience: 'staff', deployment: 'store', jurisdictions: ['cn'], appTypes: ['news'] }, { audience: 'consumer', jurisdictions: ['eu'] }),
      { audience: 'consumer', deployment: 'store', jurisdictions: ['eu'], appTypes: ['news'] },
    );
  });

  it('joins the jurisdictions and app types of policies side by side', () => {
    assert.deepEqual(mergeSiblings([{ jurisdictions: ['cn'], appTypes: ['news'] }, {}, { jurisdictions: ['eu', 'cn'], appTypes: ['travel'] }]), {
      jurisdictions: ['cn', 'eu'],
      appTypes: ['news', 'travel'],
    });
  });

  it('replaces entries of the same key as a whole, in their place', () => {
    assert.deepEqual(
      overlayPolicy(
        { features: [{ id: 'pay', basic: true }, { id: 'chat' }], recipients: [{ name: 'a', role: 'processor', region: 'cn' }, { name: 'b', role: 'controller' }] },
        { features: [{ id: 'map' }, { id: 'pay', purposes: ['payment'] }], recipients: [{ name: 'a', role: 'controller' }] },
      ),
      {
        features: [{ id: 'pay', purposes: ['payment'] }, { id: 'chat' }, { id: 'map' }],
        recipients: [{ name: 'a', role: 'controller' }, { name: 'b', role: 'controller' }],
      },
    );
  });

  it('replaces all entries of a category by all of the upper file', () => {
    assert.deepEqual(
      overlayPolicy(
        { data: [{ category: 'user.name', basis: 'consent' }, { category: 'user.payment' }, { category: 'user.name', basis: 'contract' }] },
        { data: [{ category: 'user.name', basis: 'legal-obligation' }, { category: 'user.name', basis: 'employment' }] },
      ).data,
      [{ category: 'user.name', basis: 'legal-obligation' }, { category: 'user.name', basis: 'employment' }, { category: 'user.payment' }],
    );
  });

  it('merges guards by what they name, flows by id and alternatives by name', () => {
    const merged = overlayPolicy(
      {
        consent: { autoBlocking: true, guards: [{ function: 'a#b', level: 'purpose' }, { component: 'a#b', level: 'purpose' }] },
        flows: [{ id: 'a/b', from: ['user.name'], to: ['log'], severity: 'error', message: { en: 'A.' } }],
        attestations: { signage: null, alternatives: ['desk', 'card'] },
      },
      {
        consent: { guards: [{ function: 'a#b', level: 'separate' }] },
        flows: [{ id: 'a/b', from: ['user.name'], to: ['log'], severity: 'off', message: { en: 'B.' } }],
        attestations: { encryptedAtRest: true, alternatives: [{ name: 'card', owner: 'ops', date: '2026-01-31', link: 'https://wiki.example' }] },
      },
    );
    assert.deepEqual(merged.consent, { autoBlocking: true, guards: [{ function: 'a#b', level: 'separate' }, { component: 'a#b', level: 'purpose' }] });
    assert.deepEqual(merged.flows?.map(flow => flow.message.en), ['B.']);
    assert.deepEqual(merged.attestations, {
      signage: null,
      encryptedAtRest: true,
      alternatives: ['desk', { name: 'card', owner: 'ops', date: '2026-01-31', link: 'https://wiki.example' }],
    });
  });

  it('keeps the options below where the upper setting has none', () => {
    assert.deepEqual(
      overlayPolicy(
        { rules: { 'no-consent-wall': ['warn', { a: 1 }], 'no-bundled-consent': ['warn', { a: 1 }], 'no-vague-purpose': 'off' } },
        { rules: { 'no-consent-wall': 'error', 'no-bundled-consent': ['error', {}] } },
      ).rules,
      { 'no-consent-wall': ['error', { a: 1 }], 'no-bundled-consent': ['error', {}], 'no-vague-purpose': 'off' },
    );
  });

  it('joins models and ignored files', () => {
    assert.deepEqual(overlayPolicy({ models: ['a', 'b'], ignore: ['x'] }, { models: ['b', 'c'] }), { models: ['a', 'b', 'c'], ignore: ['x'] });
  });

  it('changes neither side, and takes the place of nothing by an absent value', () => {
    const below = Object.freeze({ rules: Object.freeze({ 'no-consent-wall': 'warn' as const }) });
    assert.deepEqual(overlayPolicy(below, {}), below);
    assert.deepEqual(overlayPolicy({}, below), below);
    assert.deepEqual(mergeSiblings([]), {});
  });
});
