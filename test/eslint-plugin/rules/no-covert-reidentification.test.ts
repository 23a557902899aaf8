import { testRule } from '../../support/test-rule.js';

const gallery = `import { IndexFacesCommand, RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
const client = new RekognitionClient({});
export async function search(frame: Uint8Array) {
  const reply = await client.send(new SearchFacesByImageCommand({ CollectionId: 'shop', Image: { Bytes: frame } }));
  return reply.FaceMatches?.[0]?.Face?.ExternalImageId;
}
export async function keep(frame: Uint8Array, name: string) {
  await client.send(new IndexFacesCommand({ CollectionId: 'shop', Image: { Bytes: frame }, ExternalImageId: name }));
}
`;

const consent = `export async function hasConsent(purpose: string): Promise<boolean> {
  const answer = await fetch(\`/consent/\${purpose}?kind=separate\`);
  const record = (await answer.json()) as { state: string };
  return record.state === 'given';
}
`;

const album = `import * as faceapi from 'face-api.js';
let matcher: faceapi.FaceMatcher | undefined;
async function sort(picture: HTMLImageElement) {
  for (const { descriptor } of await faceapi.detectAllFaces(picture).withFaceLandmarks().withFaceDescriptors()) {
    const found = matcher?.findBestMatch(descriptor);
    const person = found && found.label !== 'unknown' ? people.find(one => one.label === found.label) : undefined;
    if (!person) matcher = new faceapi.FaceMatcher([...(matcher?.labeledDescriptors ?? []), new faceapi.LabeledFaceDescriptors(crypto.randomUUID(), [descriptor])]);
  }
}
document.querySelector('input').addEventListener('change', async event => {
  for (const file of event.target.files) {
    const picture = new Image();
    picture.src = URL.createObjectURL(file);
    await sort(picture);
  }
`;

testRule('no-covert-reidentification', {
  valid: [
    { name: 'somebody has their own pictures sorted, and nothing of that is kept', code: `${album}});\n` },
    {
      name: 'a face that is not found is forgotten',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      code: `import { search } from './gallery';
export async function atTheDoor(frame: Uint8Array) {
  return (await search(frame)) ?? 'unknown';
}
`,
    },
    {
      name: 'people enrol apart from any search',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      code: `import { keep, search } from './gallery';
export const enrolMember = (portrait: Uint8Array, id: string) => keep(portrait, id);
export const atTheDoor = (frame: Uint8Array) => search(frame);
`,
    },
    {
      name: 'who is not found is asked first',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      code: `import { hasConsent } from './consent';
import { keep, search } from './gallery';
export async function atTheDesk(frame: Uint8Array, id: string) {
  if (await search(frame)) return;
  if (await hasConsent('face')) await keep(frame, id);
}
`,
    },
    {
      name: 'a member who was found by a code is registered',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      code: `import { keep } from './gallery';
export async function atTheDesk(frame: Uint8Array, codes: Map<string, string>, code: string) {
  const id = codes.get(code);
  if (id) await keep(frame, id);
}
`,
    },
    {
      name: 'the shape of a mesh is looked up and added',
      code: `interface Face { readonly normal: number }
export function addFace(faces: Face[], face: Face) {
  if (!faces.find(one => one.normal === face.normal)) faces.push(face);
}
`,
    },
    {
      name: 'the policy names another basis, and where it is written down',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      policy: `data:
  - category: x.biometric.face
    basis: legal-obligation
    reference: "identity checks, section 9"
`,
      code: `import { keep, search } from './gallery';
export async function check(frame: Uint8Array, id: string) {
  if (!(await search(frame))) await keep(frame, id);
}
`,
    },
  ],
  invalid: [
    { name: 'what was learnt from chosen pictures is kept', code: `${album}  localStorage.setItem('people', JSON.stringify(matcher?.labeledDescriptors));\n});\n`, errors: [{ messageId: 'known', line: 7, suggestions: 1 }] },
    {
      name: 'a face that is not found is indexed',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      code: `import { keep, search } from './gallery';
export async function atTheDoor(frame: Uint8Array) {
  if (!(await search(frame))) await keep(frame, crypto.randomUUID());
}
`,
      errors: [
        { message: "'RekognitionClient.send' keeps a face, or how often it came, by what 'RekognitionClient.send' says of it, on a path without separate consent; forgetting a face that is not found would satisfy the rule.", line: 3, column: 37, endLine: 3, endColumn: 69, suggestions: 2 },
      ],
    },
    {
      name: 'search and index stand in one expression',
      code: `import { IndexFacesCommand, RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
const client = new RekognitionClient({});
export async function atTheDoor(frame: Uint8Array) {
  const Image = { Bytes: frame };
  return (await client.send(new SearchFacesByImageCommand({ CollectionId: 'a', Image }))).FaceMatches?.[0] ?? (await client.send(new IndexFacesCommand({ CollectionId: 'a', Image }))).FaceRecords?.[0];
}
`,
      errors: [
        { message: "'RekognitionClient.send' keeps a face, or how often it came, by what 'RekognitionClient.send' says of it, on a path without separate consent; forgetting a face that is not found would satisfy the rule.", line: 5, column: 118, endLine: 5, endColumn: 182, suggestions: [] },
      ],
    },
    {
      name: 'an unknown face becomes a label of the matcher',
      code: `import { FaceMatcher, LabeledFaceDescriptors } from 'face-api.js';
export function onFrame(matcher: FaceMatcher, known: LabeledFaceDescriptors[], descriptor: Float32Array, name: string) {
  const best = matcher.findBestMatch(descriptor);
  if (best.label === 'unknown') known.push(new LabeledFaceDescriptors(name, [descriptor]));
}
`,
      errors: [
        { message: "'face-api.js.LabeledFaceDescriptors' keeps a face, or how often it came, by what 'FaceMatcher.findBestMatch' says of it, on a path without separate consent; forgetting a face that is not found would satisfy the rule.", line: 4, column: 44, endLine: 4, endColumn: 90, suggestions: [] },
      ],
    },
    {
      name: 'a function keeps the stranger',
      code: `import { FaceMatcher } from 'face-api.js';
export function onFrame(matcher: FaceMatcher, descriptor: Float32Array, saveFace: (descriptor: Float32Array) => void) {
  if (matcher.findBestMatch(descriptor).label === 'unknown') saveFace(descriptor);
}
`,
      errors: [
        { message: "'saveFace' keeps a face, or how often it came, by what 'FaceMatcher.findBestMatch' says of it, on a path without separate consent; forgetting a face that is not found would satisfy the rule.", line: 3, column: 62, endLine: 3, endColumn: 82, suggestions: 1 },
      ],
    },
    {
      name: 'what was found is counted as visits',
      code: `import { PrismaClient } from '@prisma/client';
import { FaceMatcher } from 'face-api.js';
const prisma = new PrismaClient();
export async function onFrame(matcher: FaceMatcher, descriptor: Float32Array) {
  const best = matcher.findBestMatch(descriptor);
  await prisma.guest.update({ where: { id: best.label }, data: { label: best.label, lastSeen: new Date(), visitCount: { increment: 1 } } });
}
`,
      errors: [
        { message: "'PrismaClient.guest.update' keeps a face, or how often it came, by what 'FaceMatcher.findBestMatch' says of it, on a path without separate consent; forgetting a face that is not found would satisfy the rule.", line: 6, column: 9, endLine: 6, endColumn: 140, suggestions: 1 },
      ],
    },
    {
      name: 'the finding is told in Chinese',
      locale: 'zh-cn',
      files: { 'gallery.ts': gallery, 'consent.ts': consent },
      code: `import { keep, search } from './gallery';
export async function atTheDoor(frame: Uint8Array) {
  if (!(await search(frame))) await keep(frame, crypto.randomUUID());
}
`,
      errors: [
        { message: '“RekognitionClient.send”依据“RekognitionClient.send”的结果留存人脸或到访记录，而该路径上没有单独同意；不留存未找到的人脸即可满足本规则。', line: 3, column: 37, endLine: 3, endColumn: 69, suggestions: 2 },
      ],
    },
  ],
});
