import { testRule } from '../../support/test-rule.js';

const store = 'deployment: store\n';
const safety = (more: string) => `deployment: public-space\ndata:\n  - category: x.biometric.face\n    purposes: [public-safety]\n    basis: legal-obligation\n    reference: "fire code 12"\n${more}`;

const watch = `import * as faceapi from 'face-api.js';
const camera = document.querySelector<HTMLVideoElement>('#camera')!;
setInterval(async () => {
  const faces = await faceapi.detectAllFaces(camera).withFaceLandmarks().withFaceDescriptors();
  document.title = String(faces.length);
}, 1000);
`;

const stream = `import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import Stream from 'node-rtsp-stream';
const client = new RekognitionClient({});
const stream = new Stream({ streamUrl: 'rtsp://10.0.0.4/101' });
stream.on('data', async (frame: Buffer) => {
  await client.send(new SearchFacesByImageCommand({ CollectionId: 'customers', Image: { Bytes: frame } }));
});
`;

testRule('no-public-space-recognition', {
  invalid: [
    { name: 'a camera of a shop measures every second who is there', filename: 'src/watch.ts', policy: store, code: watch, errors: [{ messageId: 'watched', data: { api: 'detectAllFaces.withFaceLandmarks.withFaceDescriptors' }, line: 4, column: 23, endLine: 4, endColumn: 95, suggestions: 1 }] },
    { name: 'the stream of a camera is searched, whatever the policy says', filename: 'src/stream.ts', code: stream, errors: [{ messageId: 'watched', line: 6, column: 9, endLine: 6, endColumn: 107 }] },
    { name: 'the policy attests no sign', filename: 'src/watch.ts', policy: safety(''), code: watch, errors: [{ messageId: 'unsigned', line: 4, column: 23, endLine: 4, endColumn: 95 }] },
    { name: 'the camera is in a fitting room', filename: 'src/watch.ts', policy: safety("attestations:\n  signage: { owner: safety, date: 2026-03-01, link: 'https://wiki.mall.example/signs' }\n"), code: `const zone = 'fitting-room-2';\n${watch}`, errors: [{ messageId: 'room', data: { api: 'detectAllFaces.withFaceLandmarks.withFaceDescriptors', room: 'fitting-room-2' }, line: 5, column: 23, endLine: 5, endColumn: 95 }] },
    { name: 'the policy attests no sign, told in Chinese', locale: 'zh-cn', filename: 'src/watch.ts', policy: safety(''), code: watch, errors: [{ message: '“detectAllFaces.withFaceLandmarks.withFaceDescriptors”在公共场所识别个人，而策略未声明设有提示标识；填写 attestations.signage 即可满足本规则。', line: 4, column: 23, endLine: 4, endColumn: 95 }] },
  ],
  valid: [
    { name: 'nothing says that the place is public', filename: 'src/watch.ts', code: watch },
    { name: 'it is for public safety, under a sign', filename: 'src/watch.ts', policy: safety("attestations:\n  signage: { owner: safety, date: 2026-03-01, link: 'https://wiki.mall.example/signs' }\n"), code: watch },
    { name: 'people are only counted', filename: 'src/watch.ts', policy: store, code: watch.replace('.withFaceLandmarks().withFaceDescriptors()', '') },
    { name: 'a person starts it for themselves', filename: 'src/open.ts', policy: store, code: `import * as faceapi from 'face-api.js';
const camera = document.querySelector<HTMLVideoElement>('#camera')!;
document.querySelector('#open-by-face')!.addEventListener('click', async () => {
  await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
});` },
    { name: 'separate consent comes before', filename: 'src/pass.ts', policy: `${store}consent:\n  guards:\n    - function: "src/consent#hasConsent"\n      purpose: { argument: 0 }\n      level: separate\n`, files: { 'src/consent.ts': 'export async function hasConsent(purpose: string) { return (await fetch(`/consent/${purpose}`)).ok; }\n' }, code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function pass(camera: HTMLVideoElement) {
  if (!(await hasConsent('x.biometric.face'))) return;
  await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}` },
    { name: 'the option allows the call', filename: 'src/watch.ts', policy: store, options: [{ allowedCalls: ['detectAllFaces.withFaceLandmarks.withFaceDescriptors'] }], code: watch },
  ],
});
