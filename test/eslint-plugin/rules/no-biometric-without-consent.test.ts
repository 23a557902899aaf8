import { testRule } from '../../support/test-rule.js';

/** A check that asks for consent of its own kind, for one purpose. */
const consent = `export async function hasConsent(purpose: string): Promise<boolean> {
  const answer = await fetch(\`/consent/\${purpose}?kind=separate\`);
  const record = (await answer.json()) as { state: string };
  return record.state === 'given';
}
`;

/** Asks for the latest record by a query that is built in steps, and throws where that is none of `wanted`. */
const asserted = (wanted: string) => `import { and, desc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
const consents = pgTable('separate_consents', { userId: text(), category: text(), state: text(), decidedAt: text() });
const db = drizzle('postgres://localhost');
export async function check(userId: string, category: 'face' | 'voice'): Promise<void> {
  const [record] = await db.select({ state: consents.state }).from(consents).where(and(eq(consents.userId, userId), eq(consents.category, category))).orderBy(desc(consents.decidedAt)).limit(1);
  if (${wanted}) throw new Error('none');
}
`;
const afterCheck = `import * as faceapi from 'face-api.js';
import { check } from './check';
export async function open(user: string, camera: HTMLVideoElement) {
  await check(user, 'face');
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`;

const withToken = (type: string) => `import * as faceapi from 'face-api.js';
import type { ConsentState, SeparateConsent } from './consent';
export async function enrol(photo: HTMLImageElement, consent: ${type}) {
  return faceapi.detectSingleFace(photo).withFaceLandmarks().withFaceDescriptor();
}
`;

testRule('no-biometric-without-consent', {
  valid: [
    {
      name: 'a row of a table of separate consents says yes',
      code: "import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';\nimport { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nimport { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';\nconst db = DynamoDBDocumentClient.from(new DynamoDBClient({}));\nexport async function compare(staffId: string, bytes: Uint8Array) {\n  const { Item } = await db.send(new GetCommand({ TableName: 'separate_consent', Key: { staffId, topic: 'face' } }));\n  if (Item?.state !== 'given') return;\n  await new RekognitionClient({}).send(new CompareFacesCommand({ SourceImage: { Bytes: bytes }, TargetImage: { Bytes: bytes } }));\n}\n",
    },
    { name: 'callers have to hand in a proof of consent to the face alone', code: withToken("SeparateConsent<'face'>") },
    {
      name: 'the answer of each person is remembered under their id',
      files: { 'pool.ts': `import { Pool } from 'pg';
export const pool = new Pool();
`, 'consent.ts': `import { pool } from './pool';
async function lookUp(id: string): Promise<boolean> {
  const { rows } = await pool.query("select state from consents where member = $1 and category = 'face' and kind = 'separate'", [id]);
  return rows[0]?.state === 'given';
}
const known = new Map<string, { given: boolean }>();
export async function faceConsent(id: string): Promise<boolean> {
  const hit = known.get(id);
  if (hit) return hit.given;
  const given = await lookUp(id);
  known.set(id, { given });
  return given;
}
` },
      code: `import { Router } from 'express';
import { iai } from 'tencentcloud-sdk-nodejs';
import { faceConsent } from './consent';
const client = new iai.v20200303.Client({});
export const routes = Router();
routes.post('/door', async (request, response) => {
  if (!(await faceConsent(request.body.id))) return response.json({ use: 'card' });
  return response.json(await client.VerifyPerson({ PersonId: '1', Image: '' }));
});
`,
    },
    {
      name: 'an entity is asked for by its class',
      files: { 'consent.ts': `import { DataSource, Entity } from 'typeorm';
@Entity() export class SeparateConsent { id!: string; category!: string; state!: 'given' | 'refused'; }
const source = new DataSource({ type: 'postgres' });
export async function faceConsent(id: string): Promise<boolean> {
  const record = await source.getRepository(SeparateConsent).findOne({ where: { id, category: 'face' } });
  return record?.state === 'given';
}
` },
      code: `import { Router } from 'express';
import { iai } from 'tencentcloud-sdk-nodejs';
import { faceConsent } from './consent';
const client = new iai.v20200303.Client({});
export const routes = Router();
routes.post('/door', async (request, response) => {
  if (!(await faceConsent(request.body.id))) return response.json({ use: 'card' });
  return response.json(await client.VerifyPerson({ PersonId: '1', Image: '' }));
});
`,
    },
    {
      name: 'a handler on the way has put the separate consent where this one looks',
      files: { 'pool.ts': `import { Pool } from 'pg';
export const pool = new Pool();
` },
      code: `import { Hono } from 'hono';
import { iai } from 'tencentcloud-sdk-nodejs';
import { pool } from './pool';
const client = new iai.v20200303.Client({});
const app = new Hono();
app.use('/boxes/*', async (c, next) => {
  const { rows } = await pool.query("select state from consents where person = $1 and category = 'face' and kind = 'separate'", [c.req.header('person')]);
  c.set('faceConsent', rows[0]?.state === 'given');
  await next();
});
app.post('/boxes/:id/face', async c => {
  if (!c.get('faceConsent')) return c.json({ use: 'code' }, 403);
  return c.json(await client.VerifyPerson({ PersonId: '1', Image: await c.req.text() }));
});
export default app;
`,
    },
    { name: 'a query that is built in many steps finds the latest record, and the check throws without a yes', files: { 'check.ts': asserted("record?.state !== 'given'") }, code: afterCheck },
    {
      name: 'the check is for separate consent to the face',
      files: { 'consent.ts': consent },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function open(camera: HTMLVideoElement) {
  if (!(await hasConsent('face'))) return;
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
    },
    {
      name: 'the answer is awaited',
      files: { 'consent.ts': consent },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function open(camera: HTMLVideoElement) {
  const agreed = await hasConsent('face');
  return agreed ? faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor() : undefined;
}
`,
    },
    {
      name: 'the check stands in the caller, and guards every way in',
      files: { 'consent.ts': consent },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
async function describe(camera: HTMLVideoElement) {
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
export async function open(camera: HTMLVideoElement) {
  if (await hasConsent('face')) await describe(camera);
}
`,
    },
    {
      name: 'a face is only found, as for a crop',
      code: `import * as faceapi from 'face-api.js';
export const crop = async (photo: HTMLImageElement) => (await faceapi.detectSingleFace(photo))?.box;
`,
    },
    {
      name: 'the template stays in the authenticator',
      code: `export const unlock = (challenge: BufferSource) => navigator.credentials.get({ publicKey: { challenge, userVerification: 'required' } });
`,
    },
    {
      name: 'the policy says that the check is for separate consent',
      files: { 'consent.ts': "export async function mayEnter(): Promise<boolean> { return (await fetch('/door')).ok; }\n" },
      policy: "consent:\n  guards:\n    - function: 'consent#mayEnter'\n      purpose: x.biometric.face\n      level: separate\n",
      code: `import * as faceapi from 'face-api.js';
import { mayEnter } from './consent';
export async function open(camera: HTMLVideoElement) {
  if (await mayEnter()) await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
    },
    {
      name: 'the policy names another basis, and where it is written down',
      policy: 'data:\n  - category: x.biometric.face\n    purposes: [access-control]\n    basis: legal-obligation\n    reference: "airport security act, section 7"\n',
      code: `import * as faceapi from 'face-api.js';
export const open = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
`,
    },
    {
      name: 'the operation needs no consent here',
      options: [{ exemptOperations: ['embed'] }],
      code: `import * as faceapi from 'face-api.js';
export const measure = (photo: HTMLImageElement) => faceapi.detectSingleFace(photo).withFaceLandmarks().withFaceDescriptor();
`,
    },
    {
      name: 'in Illinois the release is in writing',
      files: { 'release.ts': "export async function hasWrittenRelease(): Promise<boolean> { return (await fetch('/release')).ok; }\n" },
      policy: "jurisdictions: [us-il]\nconsent:\n  guards:\n    - function: 'release#hasWrittenRelease'\n      purpose: x.biometric.face\n      level: written\n",
      code: `import * as faceapi from 'face-api.js';
import { hasWrittenRelease } from './release';
export async function clockIn(camera: HTMLVideoElement) {
  if (await hasWrittenRelease()) await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
    },
    {
      name: 'the consent is for a purpose that the policy declares for faces',
      files: { 'consent.ts': consent },
      policy: 'data:\n  - category: x.biometric.face\n    purposes: [payment]\n    basis: consent\nconsent:\n  guards:\n    - function: "consent#hasConsent"\n      purpose: { argument: 0 }\n      level: separate\n',
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function pay(camera: HTMLVideoElement) {
  if (await hasConsent('payment')) await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
    },
    {
      name: 'a template that a request brings is kept for those who agreed to just that',
      code: `import express from 'express';
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
express().post('/face', async (req, res) => {
  const consent = await db.consent.findFirst({ where: { userId: req.body.userId, purpose: 'face', kind: 'separate', withdrawnAt: null } });
  if (!consent) return res.sendStatus(403);
  await db.user.update({ where: { id: req.body.userId }, data: { faceDescriptor: JSON.stringify(req.body.faceDescriptor) } });
  res.json({ ok: true });
});
`,
    },
    {
      name: 'a request takes a template away, or brings where a picture is kept',
      code: `import express from 'express';
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
express().post('/face', async (req, res) => {
  await db.user.update({ where: { id: req.body.userId }, data: { faceDescriptor: null, faceImageUrl: req.body.faceImageUrl } });
  res.json({ ok: true });
});
`,
    },
    {
      name: 'faces are looked for once, by an act, or after somebody was told',
      filename: 'src/frame.tsx',
      code: `import { useEffect, useState } from 'react';
import * as faceapi from 'face-api.js';
export function Frame({ video }: { video: HTMLVideoElement }) {
  const [consented, setConsented] = useState(false);
  useEffect(() => {
    void faceapi.detectAllFaces(video).then(found => console.log(found.length));
  }, [video]);
  useEffect(() => {
    if (!consented) return;
    const timer = setInterval(() => void faceapi.detectAllFaces(video), 500);
    return () => clearInterval(timer);
  }, [consented]);
  const centre = () => setTimeout(() => void faceapi.detectSingleFace(video), 100);
  return <><button onClick={centre}>Centre</button><input type="checkbox" checked={consented} onChange={event => setConsented(event.target.checked)} /></>;
}
`,
    },
  ],
  invalid: [
    {
      name: 'a row of a table of consents that are not separate says yes',
      code: "import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';\nimport { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nimport { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';\nconst db = DynamoDBDocumentClient.from(new DynamoDBClient({}));\nexport async function compare(staffId: string, bytes: Uint8Array) {\n  const { Item } = await db.send(new GetCommand({ TableName: 'consent', Key: { staffId, topic: 'face' } }));\n  if (Item?.state !== 'given') return;\n  await new RekognitionClient({}).send(new CompareFacesCommand({ SourceImage: { Bytes: bytes }, TargetImage: { Bytes: bytes } }));\n}\n",
      errors: [{ messageId: 'unguarded', line: 8 }],
    },
    {
      name: 'faces are looked for again and again as a page appears',
      filename: 'src/monitor.tsx',
      code: `import { useEffect, useState } from 'react';
import * as faceapi from 'face-api.js';
export function Monitor({ video, isActive, onMissing }: { video: HTMLVideoElement; isActive: boolean; onMissing(): void }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => { void faceapi.nets.tinyFaceDetector.loadFromUri('/models').then(() => setReady(true)); }, []);
  useEffect(() => {
    if (!isReady || !isActive) return;
    const timer = setInterval(async () => {
      const found = await faceapi.detectAllFaces(video, new faceapi.TinyFaceDetectorOptions());
      if (found.length === 0) onMissing();
    }, 4000);
    return () => clearInterval(timer);
  }, [isReady, isActive]);
  return null;
}
`,
      errors: [{ messageId: 'watched', data: { api: 'face-api.js.detectAllFaces', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 9, column: 27, endLine: 9, endColumn: 95, suggestions: 1 }],
    },
    {
      name: 'each frame that the screen shows is looked at for points of a face',
      filename: 'src/attention.ts',
      code: `import { FaceLandmarker, FilesetResolver } from '@mediapipe/tasks-vision';
const video = document.querySelector('video')!;
let landmarker: FaceLandmarker;
function look() {
  landmarker.detectForVideo(video, performance.now());
  requestAnimationFrame(look);
}
FilesetResolver.forVisionTasks('/wasm').then(async files => {
  landmarker = await FaceLandmarker.createFromOptions(files, { runningMode: 'VIDEO' });
  requestAnimationFrame(look);
});
`,
      errors: [{ messageId: 'watched', line: 5, column: 3, endLine: 5, endColumn: 54, suggestions: 1 }],
    },
    {
      name: 'the answer of the first person is remembered for all',
      files: { 'pool.ts': `import { Pool } from 'pg';
export const pool = new Pool();
`, 'consent.ts': `import { pool } from './pool';
async function lookUp(id: string): Promise<boolean> {
  const { rows } = await pool.query("select state from consents where member = $1 and category = 'face' and kind = 'separate'", [id]);
  return rows[0]?.state === 'given';
}
let known: boolean | undefined;
export async function faceConsent(id: string): Promise<boolean> {
  known ??= await lookUp(id);
  return known;
}
` },
      code: `import { Router } from 'express';
import { iai } from 'tencentcloud-sdk-nodejs';
import { faceConsent } from './consent';
const client = new iai.v20200303.Client({});
export const routes = Router();
routes.post('/door', async (request, response) => {
  if (!(await faceConsent(request.body.id))) return response.json({ use: 'card' });
  return response.json(await client.VerifyPerson({ PersonId: '1', Image: '' }));
});
`,
      errors: [{ messageId: 'unguarded', data: { api: 'iai.v20200303.Client.VerifyPerson', operation: 'compares biometrics', gap: 'the check is of another person\'s consent', level: 'separate consent' }, line: 8, column: 30, endLine: 8, endColumn: 79 }],
    },
    {
      name: 'a handler that puts the consent there stands on another way',
      files: { 'pool.ts': `import { Pool } from 'pg';
export const pool = new Pool();
` },
      code: `import { Hono } from 'hono';
import { iai } from 'tencentcloud-sdk-nodejs';
import { pool } from './pool';
const client = new iai.v20200303.Client({});
const app = new Hono();
app.use('/lockers/*', async (c, next) => {
  const { rows } = await pool.query("select state from consents where person = $1 and category = 'face' and kind = 'separate'", [c.req.header('person')]);
  c.set('faceConsent', rows[0]?.state === 'given');
  await next();
});
app.post('/boxes/:id/face', async c => {
  if (!c.get('faceConsent')) return c.json({ use: 'code' }, 403);
  return c.json(await client.VerifyPerson({ PersonId: '1', Image: await c.req.text() }));
});
export default app;
`,
      errors: [{ messageId: 'unguarded', data: { api: 'iai.v20200303.Client.VerifyPerson', operation: 'compares biometrics', gap: 'the check is for a weaker kind of consent', level: 'separate consent' }, line: 13, column: 23, endLine: 13, endColumn: 88 }],
    },
    { name: 'the record that the query finds may be any', files: { 'check.ts': asserted('!record') }, code: afterCheck, errors: [{ messageId: 'unguarded', line: 5, column: 10, endLine: 5, endColumn: 83, suggestions: 1 }] },
    {
      name: 'faces are looked for on a way that goes on to enrol them',
      code: `import { DetectFacesCommand, IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
const client = new RekognitionClient({});
export async function add(bytes: Uint8Array) {
  const found = await client.send(new DetectFacesCommand({ Image: { Bytes: bytes } }));
  if (found.FaceDetails?.length === 0) return;
  await client.send(new IndexFacesCommand({ CollectionId: 'guests', Image: { Bytes: bytes } }));
}
export async function count(bytes: Uint8Array) {
  const found = await client.send(new DetectFacesCommand({ Image: { Bytes: bytes } }));
  return found.FaceDetails?.length;
}
`,
      errors: [
        { messageId: 'detected', data: { api: 'RekognitionClient.send', gap: 'nothing checks for consent', level: 'separate consent' }, line: 4, column: 23, endLine: 4, endColumn: 87 },
        { messageId: 'unguarded', line: 6, column: 9, endLine: 6, endColumn: 96, suggestions: 1 },
      ],
    },
    {
      name: 'a template that a request brings is kept',
      code: `import express from 'express';
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
express().post('/face', async (req, res) => {
  await db.user.update({ where: { id: req.body.userId }, data: { faceDescriptor: JSON.stringify(req.body.faceDescriptor) } });
  res.json({ ok: true });
});
`,
      errors: [{ messageId: 'kept', data: { api: 'PrismaClient.user.update', name: 'req.body.faceDescriptor', gap: 'nothing checks for consent', level: 'separate consent' }, line: 5, column: 9, endLine: 5, endColumn: 126 }],
    },
    {
      name: 'the proof of consent that callers hand in is of something else',
      code: withToken("SeparateConsent<'newsletter'>"),
      errors: [{ messageId: 'unguarded', line: 4, column: 10, endLine: 4, endColumn: 82, suggestions: 1 }],
    },
    {
      name: 'what callers hand in is a state of consents and no proof',
      code: withToken('ConsentState'),
      errors: [{ messageId: 'unguarded', line: 4, column: 10, endLine: 4, endColumn: 82, suggestions: 1 }],
    },
    {
      name: 'a face is measured and nothing checks for consent',
      files: { 'consent.ts': consent },
      code: `import * as faceapi from 'face-api.js';
export async function open(camera: HTMLVideoElement) {
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 3, column: 10, endLine: 3, endColumn: 83,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('face')" }, output: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function open(camera: HTMLVideoElement) {
  if (!(await hasConsent('face'))) return;
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
` }, { messageId: 'takeToken', output: `import * as faceapi from 'face-api.js';

declare const given: unique symbol;

/** Shows that somebody agreed to this alone. Only what asked them makes one. */
export interface SeparateConsent<Purpose extends string> {
  readonly [given]: Purpose;
}
export async function open(camera: HTMLVideoElement, consent: SeparateConsent<'face-data'>) {
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
` }],
      }],
    },
    {
      name: 'the answer is a promise that nobody awaits',
      files: { 'consent.ts': consent },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function open(camera: HTMLVideoElement) {
  const agreed = hasConsent('face');
  return agreed ? faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor() : undefined;
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 5, column: 19, endLine: 5, endColumn: 92,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('face')" }, output: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function open(camera: HTMLVideoElement) {
  const agreed = hasConsent('face');
  if (!(await hasConsent('face'))) return;
  return agreed ? faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor() : undefined;
}
` }, { messageId: 'takeToken', output: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';

declare const given: unique symbol;

/** Shows that somebody agreed to this alone. Only what asked them makes one. */
export interface SeparateConsent<Purpose extends string> {
  readonly [given]: Purpose;
}
export async function open(camera: HTMLVideoElement, consent: SeparateConsent<'face-data'>) {
  const agreed = hasConsent('face');
  return agreed ? faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor() : undefined;
}
` }],
      }],
    },
    {
      name: 'one of two ways in has no check',
      files: { 'consent.ts': consent },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
async function describe(camera: HTMLVideoElement) {
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
export async function open(camera: HTMLVideoElement) {
  if (await hasConsent('face')) await describe(camera);
}
export const count = (camera: HTMLVideoElement) => setInterval(() => describe(camera), 500);
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 4, column: 10, endLine: 4, endColumn: 83,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('face')" }, output: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
async function describe(camera: HTMLVideoElement) {
  if (!(await hasConsent('face'))) return;
  return faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
export async function open(camera: HTMLVideoElement) {
  if (await hasConsent('face')) await describe(camera);
}
export const count = (camera: HTMLVideoElement) => setInterval(() => describe(camera), 500);
` }],
      }],
    },
    {
      name: 'the face that was found is measured too',
      code: `import * as faceapi from 'face-api.js';
export const crop = async (photo: HTMLImageElement) => (await faceapi.detectSingleFace(photo).withFaceLandmarks().withFaceDescriptor())?.detection.box;
`,
      errors: [{ messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 2, column: 63, endLine: 2, endColumn: 135, suggestions: 2 }],
    },
    {
      name: 'a mini-program has the face verified by the platform, in Chinese',
      filename: 'pages/login/index.js',
      files: {},
      locale: 'zh-cn',
      code: `Page({
  onLoad() {
    wx.startFacialRecognitionVerify({ name: '', idCardNumber: '', success: () => this.enter() });
  },
});
`,
      errors: [{ message: '“wx.startFacialRecognitionVerify”比对生物特征，而到达此处的路径上没有任何同意检查；在此之前检查单独同意即可满足本规则。', line: 3, column: 5, endLine: 3, endColumn: 97, suggestions: 1 }],
    },
    {
      name: 'what the check returns says nothing of consent',
      files: { 'consent.ts': "export async function mayEnter(): Promise<boolean> { return (await fetch('/door')).ok; }\n" },
      code: `import * as faceapi from 'face-api.js';
import { mayEnter } from './consent';
export async function open(camera: HTMLVideoElement) {
  if (await mayEnter()) await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 4, column: 31, endLine: 4, endColumn: 104, suggestions: 2 }],
    },
    {
      name: 'the policy names another basis and no reference for it',
      policy: 'data:\n  - category: x.biometric.face\n    purposes: [access-control]\n    basis: legal-obligation\n',
      code: `import * as faceapi from 'face-api.js';
export const open = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
`,
      errors: [{ messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 2, column: 51, endLine: 2, endColumn: 124, suggestions: 2 }],
    },
    {
      name: 'only another operation needs no consent here',
      options: [{ exemptOperations: ['verify'] }],
      code: `import * as faceapi from 'face-api.js';
export const measure = (photo: HTMLImageElement) => faceapi.detectSingleFace(photo).withFaceLandmarks().withFaceDescriptor();
`,
      errors: [{ messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'nothing checks for consent', level: 'separate consent' }, line: 2, column: 53, endLine: 2, endColumn: 125, suggestions: 2 }],
    },
    {
      name: 'in Illinois separate consent falls short of a release in writing',
      files: { 'consent.ts': consent },
      policy: "jurisdictions: [us-il]\nconsent:\n  guards:\n    - function: 'consent#hasConsent'\n      purpose: { argument: 0 }\n      level: separate\n",
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function clockIn(camera: HTMLVideoElement) {
  if (await hasConsent('face')) await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'the check is for a weaker kind of consent', level: 'a written release' }, line: 4, column: 39, endLine: 4, endColumn: 112 }],
    },
    {
      name: 'the consent is for a purpose that the policy does not declare for faces',
      files: { 'consent.ts': consent },
      policy: 'data:\n  - category: x.biometric.face\n    purposes: [access-control]\n    basis: consent\nconsent:\n  guards:\n    - function: "consent#hasConsent"\n      purpose: { argument: 0 }\n      level: separate\n',
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function pay(camera: HTMLVideoElement) {
  if (await hasConsent('payment')) await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'detectSingleFace.withFaceLandmarks.withFaceDescriptor', operation: 'computes a biometric template', gap: 'the check is for another purpose', level: 'separate consent' }, line: 4, column: 42, endLine: 4, endColumn: 115,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('access-control')" }, output: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function pay(camera: HTMLVideoElement) {
  if (await hasConsent('payment')) {
    if (!(await hasConsent('access-control'))) return;
    await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();
  }
}
` }],
      }],
    },
    {
      name: 'a camera of the shop is searched for known visitors',
      code: `import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
const rekognition = new RekognitionClient({});
export function recognise(frame: Uint8Array): Promise<unknown> {
  return rekognition.send(new SearchFacesByImageCommand({ CollectionId: 'visitors', Image: { Bytes: frame } }));
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'RekognitionClient.send', operation: 'searches for a person by biometrics', gap: 'nothing checks for consent', level: 'separate consent' }, line: 4, column: 10, endLine: 4, endColumn: 112, suggestions: 1 }],
    },
    {
      name: 'a method of a class enrols a face, with a check of the project at hand that is no separate one',
      files: { 'consent.ts': "export const hasFaceConsent = (): boolean => localStorage.getItem('face-consent') === 'yes';\n" },
      code: `import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
export class Desk {
  readonly #rekognition = new RekognitionClient({});
  async enrol(frame: Uint8Array) {
    await this.#rekognition.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: frame } }));
  }
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'RekognitionClient.send', operation: 'enrols a person by biometrics', gap: 'nothing checks for consent', level: 'separate consent' }, line: 5, column: 11, endLine: 5, endColumn: 110, suggestions: 1 }],
    },
  ],
});
