import { testRule } from '../../support/test-rule.js';

const consents = `export async function hasConsent(asked: { category: string; kind: 'separate'; transferTo?: string }): Promise<boolean> {
  const answer = await fetch('/consents', { method: 'POST', body: JSON.stringify(asked) });
  const record = (await answer.json()) as { state: string };
  return record.state === 'given';
}
`;

testRule('no-biometric-upload', {
  valid: [
    {
      name: 'a picture of a face that is stored is shown',
      filename: 'src/review.tsx',
      code: "export const Review = ({ student }: { student: { facePhotoUrl: string; idCroppedFaceUrl?: string } }) => <img src={student.idCroppedFaceUrl || student.facePhotoUrl} alt=\"\" />;\n",
    },
    {
      name: 'only how near a face is leaves the device',
      code: `import * as faceapi from 'face-api.js';
export async function arrive(camera: HTMLVideoElement, enrolled: Float32Array) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  const score = face ? 1 - faceapi.euclideanDistance(face.descriptor, enrolled) : 0;
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify({ score }) });
}
`,
    },
    {
      name: 'a distance that is computed here leaves the device',
      code: `import * as faceapi from 'face-api.js';
function cosine(left: Float32Array, right: Float32Array) {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index] * right[index];
  return sum;
}
export async function arrive(camera: HTMLVideoElement, enrolled: Float32Array) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify({ near: cosine(face.descriptor, enrolled) }) });
}
`,
    },
    {
      name: 'the consent names who receives the template',
      files: { 'consents.ts': consents },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consents';
export async function arrive(camera: HTMLVideoElement) {
  if (!(await hasConsent({ category: 'face', kind: 'separate', transferTo: 'gate-server' }))) return;
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
    },
    {
      name: 'the policy declares who receives it, and the consent is separate',
      files: { 'consents.ts': consents },
      policy: `recipients:
  - name: gate
    role: processor
    hosts: ["gate.example"]
    categories: [x.biometric.face]
`,
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consents';
export async function arrive(camera: HTMLVideoElement) {
  if (!(await hasConsent({ category: 'face', kind: 'separate' }))) return;
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
    },
    {
      name: 'a picture is sent that nobody measures',
      code: `export async function save(file: File) {
  const form = new FormData();
  form.append('avatar', file);
  await fetch('/me/avatar', { method: 'PUT', body: form });
}
`,
    },
    {
      name: 'one picture is measured and another one is sent',
      code: `import * as faceapi from 'face-api.js';
export async function check(portrait: HTMLImageElement, receipt: Blob) {
  await faceapi.detectSingleFace(portrait).withFaceLandmarks().withFaceDescriptor();
  await fetch('/receipts', { method: 'POST', body: receipt });
}
`,
    },
    {
      name: 'the template stays in the building',
      code: `import * as faceapi from 'face-api.js';
export async function arrive(camera: HTMLVideoElement) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('http://gate.local/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
    },
    {
      name: 'a server hands a template on',
      filename: 'server.ts',
      code: `import { createServer } from 'node:http';
import * as faceapi from '@vladmandic/face-api';
export const server = createServer();
export async function match(image: HTMLImageElement) {
  const face = await faceapi.detectSingleFace(image).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://vectors.example/search', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
    },
    {
      name: 'the receiver is allowed',
      options: [{ allowedReceivers: ['gate.example'] }],
      code: `import * as faceapi from 'face-api.js';
export async function arrive(camera: HTMLVideoElement) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
    },
    {
      name: 'a picture goes where nothing says that faces are known, and what is no picture where that is said',
      filename: 'page.tsx',
      code: `import { useState } from 'react';
export default function Page({ faceId, imageUrl }: { faceId: string; imageUrl: string }) {
  const [file, setFile] = useState<File | null>(null);
  const submit = async () => {
    const body = new FormData();
    body.append('file', file!);
    await fetch('/api/avatars', { method: 'POST', body });
    await fetch('/api/surface/register', { method: 'POST', body });
    await fetch('/api/faces/register', { method: 'POST', body: JSON.stringify({ faceId, imageUrl }) });
  };
  return <form onSubmit={submit}><input type="file" onChange={event => setFile(event.target.files![0])} /></form>;
}
`,
    },
    {
      name: 'a picture goes where faces are known, after a step that is only come to with a yes',
      filename: 'page.tsx',
      code: `import axios from 'axios';
import { useState } from 'react';
const api = axios.create({ baseURL: process.env.API });
export default function Page() {
  const [step, setStep] = useState(1);
  const [consentGiven, setConsentGiven] = useState(false);
  const [picture, setPicture] = useState<string>();
  const agree = async () => {
    if (!consentGiven) return;
    await api.post('/enrolment/consent');
    setStep(2);
  };
  const take = () => setPicture(document.createElement('canvas').toDataURL());
  const send = () => api.post('/enrolment/face', { image: picture });
  return <>
    {step === 1 && <><input type="checkbox" checked={consentGiven} onChange={event => setConsentGiven(event.target.checked)} /><button onClick={agree}>Next</button></>}
    {step === 2 && <><button onClick={take}>Take</button><button onClick={send}>Send</button></>}
  </>;
}
`,
    },
  ],
  invalid: [
    {
      name: 'a picture that somebody chose goes where the address says that faces are enrolled',
      filename: 'page.tsx',
      code: `import { useState } from 'react';
export default function Page() {
  const [file, setFile] = useState<File | null>(null);
  const submit = async () => {
    const body = new FormData();
    body.append('file', file!);
    await fetch('/api/faces/register', { method: 'POST', body });
  };
  return <form onSubmit={submit}><input type="file" onChange={event => setFile(event.target.files![0])} /></form>;
}
`,
      errors: [{ message: "'fetch' sends a picture to '/api/faces/register', which names the recognition of faces, off the device without separate consent; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 7, column: 11, endLine: 7, endColumn: 65, suggestions: 1 }],
    },
    {
      name: 'a frame goes behind a base that nobody knows, where faces are compared',
      filename: 'page.ts',
      code: `const base = process.env.API_URL;
const canvas = document.querySelector('canvas')!;
document.querySelector('#enter')!.addEventListener('click', async () => {
  await fetch(\`\${base}/student/verify-face\`, { method: 'POST', body: JSON.stringify({ frame: canvas.toDataURL('image/jpeg') }) });
});
`,
      errors: [{ messageId: 'uploaded', line: 4, column: 9, suggestions: 1 }],
    },
    {
      name: 'a template is sent and nobody was asked',
      code: `import * as faceapi from 'face-api.js';
export async function arrive(camera: HTMLVideoElement) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
      errors: [
        { message: "'fetch' sends a biometric template off the device without separate consent; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 4, column: 9, endLine: 4, endColumn: 118, suggestions: 2 },
      ],
    },
    {
      name: 'the consent says nothing of sending',
      files: { 'consents.ts': consents },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consents';
export async function arrive(camera: HTMLVideoElement) {
  if (!(await hasConsent({ category: 'face', kind: 'separate' }))) return;
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
      errors: [
        { message: "'fetch' sends a biometric template off the device on a consent that does not speak of sending it; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 6, column: 9, endLine: 6, endColumn: 118, suggestions: 2 },
      ],
    },
    {
      name: 'the picture that is sent is also measured',
      code: `import * as faceapi from 'face-api.js';
export async function save(file: File, preview: HTMLImageElement) {
  preview.src = URL.createObjectURL(file);
  await faceapi.detectSingleFace(preview).withFaceLandmarks().withFaceDescriptor();
  const form = new FormData();
  form.append('avatar', file);
  await fetch('/me/avatar', { method: 'PUT', body: form });
}
`,
      errors: [
        { message: "'fetch' sends a picture that is also measured by its face off the device without separate consent; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 7, column: 9, endLine: 7, endColumn: 59, suggestions: 1 },
      ],
    },
    {
      name: 'a frame of the measured video is drawn and sent',
      code: `import * as faceapi from 'face-api.js';
const video = document.querySelector('video')!;
const canvas = document.createElement('canvas');
export async function report() {
  await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();
  canvas.getContext('2d')!.drawImage(video, 0, 0);
  await fetch('/frames', { method: 'POST', body: JSON.stringify({ image: canvas.toDataURL('image/jpeg') }) });
}
`,
      errors: [
        { message: "'fetch' sends a picture that is also measured by its face off the device without separate consent; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 7, column: 9, endLine: 7, endColumn: 110, suggestions: 1 },
      ],
    },
    {
      name: 'a local address stands in for the server',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: import.meta.env.VITE_API || 'http://localhost:5000/api' });
export async function signUp(name: string, facePhotoBase64: string) {
  await api.post('/register', { name, facePhotoBase64 });
}
`,
      errors: [
        { message: "'create.post' sends a biometric template off the device without separate consent; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 4, column: 9, endLine: 4, endColumn: 57, suggestions: 1 },
      ],
    },
    {
      name: 'a socket takes the template away',
      code: `import * as faceapi from 'face-api.js';
const socket = new WebSocket('wss://faces.example');
export async function arrive(camera: HTMLVideoElement) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  socket.send(JSON.stringify({ embedding: face.descriptor }));
}
`,
      errors: [
        { message: "'WebSocket.send' sends a biometric template off the device without separate consent; sending only a result, or separate consent that names who receives it, would satisfy the rule.", line: 5, column: 3, endLine: 5, endColumn: 62, suggestions: 1 },
      ],
    },
    {
      name: 'the finding is told in Chinese',
      locale: 'zh-cn',
      code: `import * as faceapi from 'face-api.js';
export async function arrive(camera: HTMLVideoElement) {
  const face = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  await fetch('https://gate.example/arrivals', { method: 'POST', body: JSON.stringify(Array.from(face.descriptor)) });
}
`,
      errors: [
        { message: '“fetch”将生物特征模板传出设备，未取得单独同意；仅传送结果，或取得写明接收方的单独同意，即可满足本规则。', line: 4, column: 9, endLine: 4, endColumn: 118, suggestions: 2 },
      ],
    },
  ],
});
