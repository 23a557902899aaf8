import assert from 'node:assert/strict';
import { resolvePolicy } from '../../policy/resolve-policy.js';
import { knownWords } from './known-words.js';

/** One entry of a list: its lines, and the mistake in it as line (from 0), what it stands on, and words of the message. */
interface Entry {
  readonly lines: readonly string[];
  readonly mistake?: readonly [line: number, mark: string, words: string];
}

const sections = {
  features: (index: number): Entry => ({ lines: [`  - id: feature-${index}`, `    paths: ["src/feature-${index}/**"]`, '    purposes: [payment, analytics]', '    necessary: [user.payment]', '    basic: true'] }),
  data: (index: number): Entry => ({ lines: [`  - category: ${['user.name', 'user.payment', 'x.biometric.face', 'x.device.contacts'][index % 4]!} # ${index}`, '    purposes: [payment]', '    basis: contract', `    reference: "chapter ${index}"`, '    retention: P30D', `    recipients: [desk-${index % 40}]`, '    required: false'] }),
  recipients: (index: number): Entry => ({ lines: [`  - name: desk-${index}`, '    role: processor', '    region: cn', `    modules: ["@desk-${index}/*"]`, `    hosts: ["api.desk-${index}.example"]`, '    categories: [user.payment]'] }),
  guards: (index: number): Entry => ({ lines: [`    - function: "src/consent-${index}#hasConsent"`, '      purpose: { argument: 0 }', '      level: separate'] }),
  flows: (index: number): Entry => ({ lines: [`  - id: acme/flow-${index}`, '    from: [x.biometric.*]', `    to: [analytics, "recipient:desk-${index % 40}"]`, '    unless: [anonymised]', '    severity: error', `    message: { en: "Flow ${index}.", zh-cn: "数据流 ${index}。" }`] }),
} as const;

const wrong: Readonly<Record<keyof typeof sections, readonly Entry[]>> = {
  features: [
    { lines: ['  - id: a-1', '    pathes: ["src/**"]'], mistake: [1, 'pathes', "did you mean 'paths'?"] },
    { lines: ['  - id: a-2', '    purposes: [paymnt]'], mistake: [1, 'paymnt', "did you mean 'payment'?"] },
    { lines: ['  - id: a-3', '    necessary: [user.contact.emial]'], mistake: [1, 'user.contact.emial', "did you mean 'user.contact.email'?"] },
    { lines: ['  - id: a-4', '    basic: yes'], mistake: [1, 'yes', 'must be true or false'] },
    { lines: ['  - id: feature-3', '    basic: true'], mistake: [0, 'feature-3', "declares 'feature-3' a second time"] },
    { lines: ['  - paths: ["src/**"]'], mistake: [0, 'paths', "has no 'id'"] },
    { lines: ['  - id: a-5', '    paths: ["/etc/**"]'], mistake: [1, '"/etc/**"', 'not a path or pattern relative'] },
    { lines: ['  - id: a-6', '    paths: ["src/**"', '    basic: true'], mistake: [2, 'basic', 'The YAML cannot be read here'] },
    { lines: ['  - just words'], mistake: [0, 'just words', 'must be a map'] },
  ],
  data: [
    { lines: ['  - category: user.nmae'], mistake: [0, 'user.nmae', "did you mean 'user.name'?"] },
    { lines: ['  - category: user.name', '    basis: contrat'], mistake: [1, 'contrat', "did you mean 'contract'?"] },
    { lines: ['  - category: user.name', '    retention: 30d'], mistake: [1, '30d', 'is not a duration'] },
    { lines: ['  - category: user.name', '    recipients: [dsek-7]'], mistake: [1, 'dsek-7', "No entry of 'recipients' is called 'dsek-7'"] },
    { lines: ['  - category: user.name', '    required: "no"'], mistake: [1, '"no"', 'must be true or false'] },
    { lines: ['  - category: user.name', '    purposes: payment'], mistake: [1, 'payment', 'must be a list'] },
    { lines: ['  - category: user.name', '    basis: consent', '    basis: contract'], mistake: [2, 'basis: contract', "The key 'basis' stands here a second time"] },
    { lines: ['  - category: user.name', '    refrence: x'], mistake: [1, 'refrence', "did you mean 'reference'?"] },
    { lines: ['  - purposes: [payment]'], mistake: [0, 'purposes', "has no 'category'"] },
    { lines: ['  - category: y.*'], mistake: [0, 'y.*', "No data category is called 'y.*'"] },
    { lines: ['  - category: user.name', '    reference: "chapter 1', '    required: true'], mistake: [1, '"chapter 1', 'Missing closing "quote'] },
    { lines: ['  - category: user.name', '\t  required: true'], mistake: [1, '\t', 'The YAML cannot be read here'] },
    { lines: ['  - category: *nobody'], mistake: [0, '*nobody', "No anchor '&nobody'"] },
    { lines: ['  - category: user.name', '    reference: "a\\q"'], mistake: [1, '\\q', 'Invalid escape sequence'] },
  ],
  recipients: [
    { lines: ['  - name: b-1', '    role: procesor'], mistake: [1, 'procesor', "did you mean 'processor'?"] },
    { lines: ['  - name: b-2', '    role: processor', '    hosts: ["https://b.example/x"]'], mistake: [2, '"https://b.example/x"', 'is not a host name'] },
    { lines: ['  - name: desk-5', '    role: controller'], mistake: [0, 'desk-5', "declares 'desk-5' a second time"] },
    { lines: ['  - name: b-3', '    region: eu'], mistake: [0, 'name', "has no 'role'"] },
    { lines: ['  - name: b-4', '    role: controller', '    region: 7'], mistake: [2, '7', 'must be a text'] },
    { lines: ['  - name: b-5', '    role: controller', '    categories: [user.contact.mail]'], mistake: [2, 'user.contact.mail', 'No data category'] },
  ],
  guards: [
    { lines: ['    - function: "src/consent"', '      level: purpose'], mistake: [0, '"src/consent"', 'not of the form path#export'] },
    { lines: ['    - level: purpose'], mistake: [0, 'level', "neither a 'function' nor a 'component'"] },
    { lines: ['    - component: "src/gate#Gate"', '      purpose: { argument: 0 }', '      level: purpose'], mistake: [1, 'argument', 'names an argument, but a component has props'] },
    { lines: ['    - function: "src/consent#has"', '      level: seperate'], mistake: [1, 'seperate', "did you mean 'separate'?"] },
    { lines: ['    - function: "src/consent#has"', '      purpose: {}', '      level: purpose'], mistake: [1, '{}', "neither an 'argument' nor a 'prop'"] },
  ],
  flows: [
    { lines: ['  - id: No Flow', '    from: [user.name]', '    to: [log]', '    severity: warn', '    message: { en: A. }'], mistake: [0, 'No Flow', 'not of the form team/name'] },
    { lines: ['  - id: acme/c-1', '    from: [user.name]', '    to: [analytic]', '    severity: warn', '    message: { en: A. }'], mistake: [2, 'analytic', "did you mean 'analytics'?"] },
    { lines: ['  - id: acme/c-2', '    from: []', '    to: [log]', '    severity: warn', '    message: { en: A. }'], mistake: [1, '[]', 'needs at least 1 entry'] },
    { lines: ['  - id: acme/c-3', '    from: [user.name]', '    to: ["recipient:desk-99"]', '    severity: warn', '    message: { en: A. }'], mistake: [2, '"recipient:desk-99"', "No entry of 'recipients' is called 'desk-99'"] },
    { lines: ['  - id: acme/c-4', '    from: [user.name]', '    to: [log]', '    unless: [hashed]', '    severity: warn', '    message: { en: A. }'], mistake: [3, 'hashed', 'which is not a value it can have'] },
    { lines: ['  - id: acme/c-5', '    from: [user.name]', '    to: [log]', '    severity: fatal', '    message: { en: A. }'], mistake: [3, 'fatal', 'known are off, warn, error'] },
  ],
};

/** Chance that is the same each time: https://en.wikipedia.org/wiki/Linear_congruential_generator. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Planted {
  readonly text: string;
  readonly mistakes: readonly { readonly line: number; readonly column: number; readonly words: string }[];
}

/** A policy of about 2,000 lines with all mistakes, each somewhere among right entries. */
function plant(seed: number, withMistakes: boolean): Planted {
  const chance = createChance(seed);
  const lines: string[] = ['jurisdictions: [cn]', 'audience: consumer', '', 'rules:'];
  const mistakes: { line: number; column: number; words: string }[] = [];
  const add = ({ lines: added, mistake }: Entry) => {
    if (mistake) mistakes.push({ line: lines.length + mistake[0] + 1, column: added[mistake[0]]!.indexOf(mistake[1]) + 1, words: mistake[2] });
    lines.push(...added);
  };
  for (const rule of [...knownWords.rules].slice(0, 20)) add({ lines: [`  ${rule}: warn`] });
  if (withMistakes) {
    add({ lines: ['  no-personal-data-in-log: warn'], mistake: [0, 'no-personal-data-in-log', "did you mean 'no-personal-data-in-logs'?"] });
    add({ lines: ['  acme/flow-900: off'], mistake: [0, 'acme/flow-900', 'No flow is called'] });
  }
  const counts = { features: 60, data: 120, recipients: 40, guards: 30, flows: 80 };
  for (const section of ['features', 'data', 'recipients', 'guards', 'flows'] as const) {
    add({ lines: section === 'guards' ? ['', 'consent:', '  guards:'] : ['', `${section}:`] });
    const entries = Array.from({ length: counts[section] }, (_, index) => sections[section](index));
    if (withMistakes) for (const entry of wrong[section]) entries.splice(10 + chance(entries.length - 10), 0, entry);
    entries.forEach(add);
  }
  if (withMistakes) {
    add({ lines: ['', 'audiance: staff'], mistake: [1, 'audiance', "did you mean 'audience'?"] });
    add({ lines: ['deployment: shop'], mistake: [0, 'shop', "'deployment' is 'shop'"] });
  }
  return { text: `${lines.join('\n')}\n`, mistakes };
}

function problemsOf(text: string) {
  const resolution = resolvePolicy('privacy.yml', path => (path === 'privacy.yml' ? text : undefined), knownWords);
  return resolution.ok ? [] : resolution.problems;
}

describe('a policy of 2,000 lines', () => {
  it('is right without mistakes', () => {
    const { text } = plant(1, false);
    assert.ok(text.split('\n').length > 1900, `${text.split('\n').length} lines`);
    assert.deepEqual(problemsOf(text), []);
  });

  for (const seed of [1, 2, 3]) {
    it(`has every one of its mistakes reported at its place, and nothing else (${seed})`, () => {
      const { text, mistakes } = plant(seed, true);
      assert.ok(mistakes.length >= 40, `${mistakes.length} mistakes`);
      const found = problemsOf(text).map(({ line, column, message }) => ({ place: `${line}:${column}`, message: message.en }));
      const places = new Map(mistakes.map(({ line, column, words }) => [`${line}:${column}`, words]));
      const missing = [...places].filter(([place, words]) => !found.some(one => one.place === place && one.message.includes(words)));
      const spurious = found.filter(({ place, message }) => !message.includes(places.get(place) ?? '\0'));
      assert.deepEqual({ missing, spurious }, { missing: [], spurious: [] });
      assert.equal(found.length, mistakes.length);
    });
  }
});
