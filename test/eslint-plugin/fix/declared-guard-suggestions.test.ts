import assert from 'node:assert/strict';
import { ProjectSession } from '../../../eslint-plugin/project/project-session.js';
import { createScratchProject } from '../../support/scratch-project.js';

const rule = 'no-biometric-without-consent';
const checks = 'export async function mayScan(purpose) { return (await fetch(`/api/may/${purpose}`)).ok; }\n';
const code = (call: string, condition = '!ok') => `import * as faceapi from 'face-api.js';\nimport { mayScan as may } from '../consent';\nexport async function enrol(video, user) {\n  const ok = ${call};\n  if (${condition}) return;\n  return faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();\n}\n`;

function findingsIn(files: Readonly<Record<string, string>>) {
  const root = createScratchProject(files);
  const { findings, problems } = new ProjectSession(root, { boundary: root }).result();
  return { findings, problems, finding: findings.find(one => one.rule === rule) };
}

/** The policy after the suggestion to declare the check, which has to settle the finding and to make no other; undefined where there is no such suggestion. */
function declared(text: string, policy: string, folder = ''): string | undefined {
  const files = { 'app/consent.ts': checks, 'app/pages/enrol.ts': text, [`${folder}privacy.yml`]: policy };
  const { finding, findings } = findingsIn(files);
  assert.ok(finding, 'the use is reported');
  const fix = finding.fixes.find(({ titleId }) => titleId === 'declareGuard');
  if (fix === undefined) return undefined;
  assert.deepEqual([fix.kind, fix.title.en], ['suggestion', `Declare 'may' in ${folder}privacy.yml as a check of consent (separate)`]);
  const [edit, ...others] = fix.edits;
  assert.ok(edit && others.length === 0 && edit.file === `${folder}privacy.yml`);
  const after = policy.slice(0, edit.span.start) + edit.text + policy.slice(edit.span.end);
  const left = findingsIn({ ...files, [edit.file]: after });
  assert.deepEqual([left.problems, left.finding], [[], undefined]);
  assert.deepEqual(left.findings.filter(one => !findings.some(known => known.fingerprint === one.fingerprint)), []);
  return after;
}

const entry = (indent: string, purpose = '{ argument: 0 }') => `${indent}- function: "app/consent#mayScan"\n${indent}  purpose: ${purpose}\n${indent}  level: separate\n`;

describe('the suggestion to declare a check of consent', () => {
  it('is made of what is asked before, and keeps comments and order', () => {
    const asked = code("await may('face')");
    assert.equal(declared(asked, '# ours\njurisdictions: [eu] # so far\n'), `# ours\njurisdictions: [eu] # so far\nconsent:\n  guards:\n${entry('    ')}`);
    assert.equal(declared(asked, 'consent:\n  # no manager\n  autoBlocking: false\nignore: []\n'), `consent:\n  # no manager\n  guards:\n${entry('    ')}  autoBlocking: false\nignore: []\n`);
    assert.equal(declared(asked, 'consent:\n  guards:\n  - function: a#b # first\n    level: purpose # enough\n\nignore: []\n'), `consent:\n  guards:\n  - function: a#b # first\n    level: purpose # enough\n${entry('  ')}\nignore: []\n`);
    assert.equal(declared(asked, 'consent: { autoBlocking: false }\n'), 'consent: { guards: [{ function: "app/consent#mayScan", purpose: { argument: 0 }, level: separate }], autoBlocking: false }\n');
    assert.equal(declared(asked, 'consent: { guards: [{ function: a#b, level: purpose }] }\n'), 'consent: { guards: [{ function: a#b, level: purpose }, { function: "app/consent#mayScan", purpose: { argument: 0 }, level: separate }] }\n');
  });

  it('takes the purpose from what is needed where the call does not say it', () => {
    assert.equal(declared(code('await may(user)'), 'extends: [privacy:recommended]\n'), `extends: [privacy:recommended]\nconsent:\n  guards:\n${entry('    ', 'x.biometric.face')}`);
  });

  it('names the file as the policy of its folder sees it', () => {
    assert.equal(declared(code("await may('face')"), 'extends: [privacy:recommended]\n', 'app/'), `extends: [privacy:recommended]\nconsent:\n  guards:\n${entry('    ').replace('app/', '')}`);
  });

  it('is not made of a check for something else, of one that nobody awaits, of what is not asked, or of a policy that is none', () => {
    assert.equal(declared(code("await may('newsletter')"), 'extends: [privacy:recommended]\n'), undefined);
    assert.equal(declared(code("may('face')"), 'extends: [privacy:recommended]\nconsent: { guards: [{ function: "app/consent#mayScan", purpose: { argument: 0 }, level: separate }] }\n'), undefined);
    assert.equal(declared(code("await may('face')", '!user'), 'extends: [privacy:recommended]\n'), undefined);
    assert.deepEqual(findingsIn({ 'app/consent.ts': checks, 'app/pages/enrol.ts': code("await may('face')") }).finding?.fixes.map(({ titleId }) => titleId), ['takeToken']);
  });
});

describe('a check that the policy declares', () => {
  it('is offered where its yes would be enough', () => {
    const offered = (level: string) => {
      const { finding } = findingsIn({
        'app/gate.js': 'export const mayEnter = () => turnstile.open;\n',
        'app/enrol.js': "import * as faceapi from 'face-api.js';\nexport async function enrol(video) {\n  return faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();\n}\n",
        'privacy.yml': `consent:\n  guards:\n    - { function: "app/gate#mayEnter", ${level} }\n`,
      });
      return finding!.fixes.some(({ titleId, data }) => titleId === 'earlyReturn' && JSON.stringify(data).includes('mayEnter'));
    };
    assert.equal(offered('purpose: biometrics, level: separate'), true);
    assert.equal(offered('purpose: marketing, level: separate'), false);
    assert.equal(offered('level: separate'), false);
  });
});
