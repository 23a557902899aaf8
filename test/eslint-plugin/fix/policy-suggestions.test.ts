import assert from 'node:assert/strict';
import { ProjectSession } from '../../../eslint-plugin/project/project-session.js';
import { createScratchProject } from '../../support/scratch-project.js';

const form = { 'src/support/Form.tsx': 'export const CallBack = () => <form><input name="phone" required /><input name="email" /></form>;\n' };

function findingsIn(files: Readonly<Record<string, string>>) {
  const session = new ProjectSession(createScratchProject(files), { boundary: 'none', presets: ['all'] });
  return { result: session.result(), texts: session.result().findings.map(({ rule, message }) => `${rule}: ${message.en}`) };
}

/** The policy after the first suggestion of the first finding of a rule. */
function declared(rule: string, policy: string): string {
  const root = createScratchProject({ ...form, 'privacy.yml': policy });
  const { findings, texts } = new ProjectSession(root).result();
  const finding = findings.find(one => one.rule === rule);
  assert.ok(finding, `there is a finding of ${rule}`);
  const fix = finding.fixes.find(({ titleId }) => titleId === 'declare');
  const [edit, ...others] = fix?.edits ?? [];
  assert.ok(edit && others.length === 0 && edit.file === 'privacy.yml', 'it suggests to declare the data');
  const before = texts.get('privacy.yml')!;
  assert.equal(before, policy, 'reports have the text that the edit is of');
  const after = before.slice(0, edit.span.start) + edit.text + before.slice(edit.span.end);
  const left = new ProjectSession(createScratchProject({ ...form, 'privacy.yml': after })).result();
  assert.deepEqual(left.problems, []);
  const told = (all: readonly { readonly rule: string; readonly message: { readonly en: string } }[]) => all.map(one => `${one.rule}: ${one.message.en}`);
  const gone = told(findings).filter(text => !told(left.findings).includes(text));
  assert.ok(gone.includes(`${rule}: ${finding.message.en}`), 'the finding is gone');
  assert.deepEqual(told(left.findings).filter(text => !told(findings).includes(text)), [], 'nothing new is reported');
  return after;
}

describe('the suggestion to declare data', () => {
  it('adds an entry to the inventory, and settles the finding', () => {
    const policy = 'extends: [privacy:all]\njurisdictions: [eu]\ndata:\n  - category: user.contact.email\n    purposes: [support]\n';
    assert.equal(declared('no-undeclared-collection', policy), `${policy}  - category: user.contact.phone_number\n    purposes: [service-provision]\n    required: true\n`);
  });

  it('names what the feature of the place is for', () => {
    const policy = 'extends: [privacy:all]\njurisdictions: [eu]\nfeatures:\n  - id: support\n    paths: ["src/support/**"]\n    purposes: [support]\ndata: []\n';
    assert.match(declared('no-undeclared-collection', policy), /data:\n {2}- category: user\.contact\.phone_number\n {4}purposes: \[support\]\n {4}required: true\n$/);
  });

  it('is not made where no policy file is', () => {
    assert.deepEqual(findingsIn(form).result.findings.filter(({ rule }) => rule === 'no-undeclared-collection'), []);
  });
});

/** What the policy says after a suggestion about the finding of a rule; the finding has to be gone, and no other to come. */
function settled(files: Readonly<Record<string, string>>, rule: string, titleId: string): string {
  const { findings } = new ProjectSession(createScratchProject(files)).result();
  const fix = findings.find(one => one.rule === rule)?.fixes.find(one => one.titleId === titleId);
  const [edit] = fix?.edits ?? [];
  assert.ok(edit && edit.file === 'privacy.yml', `'${titleId}' changes the policy`);
  const before = files['privacy.yml']!;
  const after = before.slice(0, edit.span.start) + edit.text + before.slice(edit.span.end);
  const left = new ProjectSession(createScratchProject({ ...files, 'privacy.yml': after })).result();
  assert.deepEqual(left.problems, []);
  assert.deepEqual(left.findings.filter(one => one.rule === rule), []);
  const known = new Set(findings.map(one => one.rule));
  assert.deepEqual(left.findings.filter(one => !known.has(one.rule)).map(({ message }) => message.en), []);
  return after;
}

describe('the suggestion to say something in the policy', () => {
  it('attests another way in', () => {
    const files = { 'privacy.yml': 'extends: [privacy:all]\n', 'src/door.ts': "import * as faceapi from 'face-api.js';\nexport async function arrive(video: HTMLVideoElement, matcher: faceapi.FaceMatcher) {\n  const face = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();\n  if (matcher.findBestMatch(face!.descriptor).label !== 'unknown') openDoor();\n}\n" };
    assert.equal(settled(files, 'require-biometric-alternative', 'attest'), 'extends: [privacy:all]\nattestations: { alternatives: [staff-desk] }\n');
  });

  it('attests that signs stand where people are recognised for public safety', () => {
    const files = { 'privacy.yml': 'extends: [privacy:all]\njurisdictions: [cn]\ndeployment: public-space\ndata:\n  - { category: x.biometric.face, purposes: [public-safety], basis: public-interest, reference: "PIPL 26" }\n', 'src/gate.ts': "import * as faceapi from 'face-api.js';\nexport const look = (video: HTMLVideoElement) => faceapi.detectAllFaces(video).withFaceLandmarks().withFaceDescriptors();\n" };
    assert.match(settled(files, 'no-public-space-recognition', 'attest'), /attestations: \{ signage: \{ owner: store-manager, date: 2026-01-01, link: "https:\/\/example\.org\/signs" \} \}/);
  });

  it('attests that what a database holds is encrypted', () => {
    const files = { 'privacy.yml': 'extends: [privacy:all]\n', 'src/staff.ts': "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const hire = (form: { idCardNumber: string }) => prisma.staff.create({ data: { idCardNumber: form.idCardNumber } });\n" };
    assert.match(settled(files, 'no-plaintext-sensitive-storage', 'attest'), /attestations: \{ encryptedAtRest: true \}/);
  });

  it('lists all of a form of which nothing is listed', () => {
    const files = { 'privacy.yml': 'extends: [privacy:all]\ndata:\n  - category: user.contact.email\n    purposes: [support]\n', 'src/Join.tsx': 'export const Join = () => <form><input name="phone" required /><input name="gender" /><input name="birthday" /></form>;\n' };
    assert.equal(settled(files, 'no-undeclared-collection', 'declareAll'), `${files['privacy.yml']}  - category: user.contact.phone_number\n    purposes: [service-provision]\n    required: true\n  - category: user.demographic.gender\n    purposes: [service-provision]\n    required: false\n  - category: user.demographic.date_of_birth\n    purposes: [service-provision]\n    required: false\n`);
  });

  it('says when data end', () => {
    const files = { 'privacy.yml': 'extends: [privacy:all]\n', 'src/patient.ts': "import { Schema, model } from 'mongoose';\nexport const Patient = model('Patient', new Schema({ bloodType: String, diagnosis: String }));\n" };
    assert.match(settled(files, 'require-retention-limit', 'limit'), /retention: P1Y/);
  });

  it('names who works on instructions', () => {
    const files = { 'privacy.yml': 'extends: [privacy:all]\n', 'src/ask.ts': "export const ask = (user: { email: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ email: user.email }) });\n" };
    assert.match(settled(files, 'no-third-party-sharing-without-consent', 'declareProcessor'), /role: processor/);
  });
});
