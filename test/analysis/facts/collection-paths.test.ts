import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The path to what the code collects without consent, as its lines. */
function pathLines(text: string, kind?: string): readonly number[] {
  const collection = probe(new Map([['code.ts', text]])).files.get('code.ts')!.collections.find(one => kind === undefined || one.kind === kind);
  const proof = collection!.prove({ category: collection!.category, purposes: [], level: 'separate' });
  assert.ok(!proof.proven);
  return proof.path.map(({ place }) => text.slice(0, place.start).split('\n').length);
}

const client = "import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';\nconst client = new RekognitionClient({});\n";

describe('the path to a collection', () => {
  it('leads through the place where the command was made that is sent', () => {
    assert.deepEqual(pathLines(`${client}export function enrol(input: object) {\n  const command = new IndexFacesCommand(input);\n\n  return client.send(command);\n}`), [3, 4, 6]);
  });

  it('does not name twice what is made where it is sent', () => {
    assert.deepEqual(pathLines(`${client}export function enrol(input: object) {\n  return client.send(new IndexFacesCommand(input));\n}`), [3, 4]);
  });

  it('leads through the camera that gives the picture, wherever that was opened', () => {
    assert.deepEqual(pathLines("import * as faceapi from 'face-api.js';\nexport async function enrol(video: HTMLVideoElement) {\n  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });\n  return faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();\n}", 'biometric'), [2, 3, 4]);
  });

  it('does not lead through a camera whose picture is only shown', () => {
    assert.deepEqual(pathLines("import * as faceapi from 'face-api.js';\nexport async function enrol(video: HTMLVideoElement, still: HTMLImageElement) {\n  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });\n  return faceapi.detectSingleFace(still).withFaceLandmarks().withFaceDescriptor();\n}", 'biometric'), [2, 4]);
  });

  it('leads through the check that proves too little, and through nothing that does not ask for consent', () => {
    assert.deepEqual(pathLines(`${client}export function enrol(consent: { analytics: boolean }, count: number) {\n  if (!consent.analytics) return;\n  if (count < 1) return;\n  return client.send(new IndexFacesCommand({}));\n}`), [3, 4, 6]);
  });

  it('leads through the check of a middleware that stands in another file', () => {
    const texts = new Map([
      ['middleware.ts', "import { NextResponse } from 'next/server';\nimport { cookies } from 'next/headers';\nexport async function middleware(request: Request) {\n  const jar = await cookies();\n  if (jar.get('analytics-consent')?.value !== 'granted') return NextResponse.redirect(new URL('/ask', request.url));\n  return NextResponse.next();\n}\nexport const config = { matcher: ['/api/face/:path*'] };"],
      ['app/api/face/route.ts', `${client}export async function POST() {\n  return Response.json(await client.send(new IndexFacesCommand({})));\n}`],
    ]);
    const [collection] = probe(texts).files.get('app/api/face/route.ts')!.collections.filter(({ kind }) => kind === 'biometric');
    const proof = collection!.prove({ category: collection!.category, purposes: [], level: 'separate' });
    assert.ok(!proof.proven);
    assert.deepEqual(proof.path.map(({ kind, place: { file } }) => `${kind} ${file}`), ['entry app/api/face/route.ts', 'guard middleware.ts', 'sink app/api/face/route.ts']);
  });
});
