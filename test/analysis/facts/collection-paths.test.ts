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
});
