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
    {
      name: '门店摄像机的画面每两秒检索一次',
      filename: 'server/index.js',
      policy: store,
      code: `const axios = require('axios');
const AipFaceClient = require('baidu-aip-sdk').face;
const client = new AipFaceClient('a', 'b', 'c');
async function tick() {
  const { data } = await axios.get('http://192.168.1.64/ISAPI/Streaming/channels/101/picture', { responseType: 'arraybuffer' });
  return client.search(Buffer.from(data).toString('base64'), 'BASE64', 'guke');
}
setInterval(tick, 2000);
`,
      errors: [{ messageId: 'watched', data: { api: 'face.search' }, line: 6, column: 10, endLine: 6, endColumn: 79 }],
    },
    {
      name: '摄像头位于更衣室',
      filename: 'src/xunjian.ts',
      code: `import tencentcloud from 'tencentcloud-sdk-nodejs';
const client = new tencentcloud.iai.v20200303.Client({ credential: { secretId: 'a', secretKey: 'b' }, region: 'ap-shanghai' });
const 摄像头 = 'rtsp://192.168.1.9/更衣室';
export async function 巡检() {
  const image = await grab(摄像头);
  return client.SearchFaces({ GroupIds: ['vip'], Image: image });
}
setInterval(巡检, 3000);
`,
      errors: [{ messageId: 'room', data: { api: 'iai.v20200303.Client.SearchFaces', room: 'rtsp://192.168.1.9/更衣室' }, line: 6, column: 10, endLine: 6, endColumn: 65 }],
    },
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
