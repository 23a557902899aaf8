import { testRule } from '../../support/test-rule.js';

const gate = `export function openGate(who: string): void {
  void fetch('http://gate.local/open', { method: 'POST', body: who });
}
`;

const inBrowser = (test: string, act: string) => `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export async function onFace(matcher: FaceMatcher, image: HTMLImageElement, descriptor: Float32Array): Promise<void> {
  const best = matcher.findBestMatch(descriptor);${test.includes('known') ? ' const known = best.distance < 0.5;' : ''}
  if (${test}) ${act}
}
`;
const passkey = `
// The server has to give the challenge, and to check the answer.
async function confirmByPasskey(): Promise<boolean> {
  const challenge = crypto.getRandomValues(new Uint8Array(32));
  return (await navigator.credentials.get({ publicKey: { challenge } })) !== null;
}
`;

testRule('require-biometric-alternative', {
  valid: [
    {
      name: 'the platform is asked with its own ways',
      code: "export const confirm = (challenge: string) => new Promise(resolve => {\n  wx.startSoterAuthentication({ requestAuthModes: ['fingerPrint', 'facial'], challenge, success: ({ errCode }) => resolve(errCode === 0), fail: () => resolve(false) });\n});\n",
    },
    {
      name: 'a code in another file opens the same gate',
      files: { 'gate.ts': gate, 'keypad.ts': `import { openGate } from './gate';
export function onCode(codes: Map<string, string>, code: string) {
  const who = codes.get(code);
  if (who) openGate(who);
}
` },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
`,
    },
    {
      name: 'a code is asked for when the face is not known',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array, askCode: () => boolean): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
  else if (askCode()) openGate('by code');
}
`,
    },
    {
      name: 'either a face or a code will do',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array, code: string, codes: Set<string>): void {
  const known = matcher.findBestMatch(descriptor).distance < 0.5;
  if (known || codes.has(code)) openGate('resident');
}
`,
    },
    {
      name: 'the result of the method that was chosen opens',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function enter(method: string, matcher: FaceMatcher, descriptor: Float32Array, code: string, codes: Set<string>): void {
  let known = false;
  switch (method) {
    case 'face': known = matcher.findBestMatch(descriptor).distance < 0.5; break;
    case 'code': known = codes.has(code); break;
  }
  if (known) openGate('resident');
}
`,
    },
    {
      name: 'a passkey signs in',
      code: `import { startAuthentication } from '@simplewebauthn/browser';
export async function login(options: never, signIn: (answer: unknown) => void) {
  const answer = await startAuthentication({ optionsJSON: options });
  if (answer.id) signIn(answer);
}
`,
    },
    {
      name: 'the set has a way that needs no body',
      code: `export type UnlockMethod = 'face' | 'card' | 'pin';
export const first: UnlockMethod = 'card';
`,
    },
    {
      name: 'nobody is let in by the set',
      code: `export type FilterMode = 'face';
export const cropModes = ['face'] as const;
`,
    },
    {
      name: 'the device keeps the body to itself',
      code: `export type LoginMethod = 'faceId' | 'touchId';
`,
    },
    {
      name: 'the ways are those of a face service, and others of a card',
      code: `import { z } from 'zod';
export const loginMethod = z.enum(['face', 'password']);
`,
    },
    {
      name: 'the owner attests another way',
      files: { 'gate.ts': gate },
      policy: `attestations:
  alternatives: [staff-desk]
`,
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
`,
    },
    {
      name: 'a law wants the body itself',
      files: { 'gate.ts': gate },
      policy: `data:
  - category: x.biometric.face
    basis: legal-obligation
    reference: "vault regulation, section 3"
`,
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
`,
    },
    {
      name: 'the action may hang on a body here',
      options: [{ allowedActions: ['openGate'] }],
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
`,
    },
    {
      name: 'a face is found, to focus on it',
      code: `import * as faceapi from 'face-api.js';
export async function focus(camera: HTMLVideoElement, lens: { open(): void }) {
  if (await faceapi.detectSingleFace(camera)) lens.open();
}
`,
    },
  ],
  invalid: [
    {
      name: 'a browser opens by a face, where a passkey could',
      files: { 'gate.ts': gate },
      code: inBrowser('best.distance < 0.5', "openGate('resident');"),
      errors: [{
        messageId: 'onlyWay', data: { action: 'openGate', api: 'FaceMatcher.findBestMatch' }, line: 5, column: 7, endLine: 5, endColumn: 26,
        suggestions: [{ desc: "Let in by a passkey, too: 'confirmByPasskey'", output: `${inBrowser('best.distance < 0.5 || await confirmByPasskey()', "openGate('resident');")}${passkey}` }],
      }],
    },
    {
      name: 'who is not recognised by a browser is sent away',
      files: { 'gate.ts': gate },
      code: inBrowser('!known', "return;\n  openGate('resident');"),
      errors: [{
        messageId: 'onlyWay', data: { action: 'openGate', api: 'FaceMatcher.findBestMatch' }, line: 5, column: 8, endLine: 5, endColumn: 13,
        suggestions: [{ desc: "Let in by a passkey, too: 'confirmByPasskey'", output: `${inBrowser('!known && !(await confirmByPasskey())', "return;\n  openGate('resident');")}${passkey}` }],
      }],
    },
    {
      name: 'nothing but a face opens the gate',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
`,
      errors: [
        { message: "'openGate' hangs on 'FaceMatcher.findBestMatch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 5, column: 7, endLine: 5, endColumn: 26, suggestions: [] },
      ],
    },
    {
      name: 'whoever is not recognised is turned away first',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance >= 0.5) return;
  openGate(best.label);
}
`,
      errors: [
        { message: "'openGate' hangs on 'FaceMatcher.findBestMatch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 5, column: 7, endLine: 5, endColumn: 27, suggestions: [] },
      ],
    },
    {
      name: 'the face is scanned again until it fits',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, scan: () => Float32Array): void {
  const best = matcher.findBestMatch(scan());
  if (best.distance < 0.5) openGate(best.label);
  else if (matcher.findBestMatch(scan()).distance < 0.5) openGate('second try');
}
`,
      errors: [
        { message: "'openGate' hangs on 'FaceMatcher.findBestMatch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 5, column: 7, endLine: 5, endColumn: 26, suggestions: [] },
        { message: "'openGate' hangs on 'FaceMatcher.findBestMatch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 6, column: 12, endLine: 6, endColumn: 56, suggestions: [] },
      ],
    },
    {
      name: 'the other way is switched off',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
const CODES_ON = false;
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
export function onCode(codes: Map<string, string>, code: string) {
  if (CODES_ON && codes.has(code)) openGate('by code');
}
`,
      errors: [
        { message: "'openGate' hangs on 'FaceMatcher.findBestMatch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 6, column: 7, endLine: 6, endColumn: 26, suggestions: [] },
      ],
    },
    {
      name: 'the other way is for administrators',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
export function override(user: { isAdmin: boolean }) {
  if (user.isAdmin) openGate('by hand');
}
`,
      errors: [
        { message: "'openGate' hangs on 'FaceMatcher.findBestMatch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 5, column: 7, endLine: 5, endColumn: 26, suggestions: [] },
      ],
    },
    {
      name: 'the comparison stands in another function',
      files: { 'gate.ts': gate, 'match.ts': `import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
const client = new RekognitionClient({});
export async function isSame(left: Uint8Array, right: Uint8Array): Promise<boolean> {
  const { FaceMatches } = await client.send(new CompareFacesCommand({ SourceImage: { Bytes: left }, TargetImage: { Bytes: right } }));
  return (FaceMatches ?? []).length > 0;
}
` },
      code: `import { isSame } from './match';
import { openGate } from './gate';
export async function enter(frame: Uint8Array, portrait: Uint8Array) {
  if (await isSame(frame, portrait)) openGate('resident');
}
`,
      errors: [
        { message: "'openGate' hangs on 'RekognitionClient.send' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 4, column: 7, endLine: 4, endColumn: 36, suggestions: [] },
      ],
    },
    {
      name: 'a mini-program logs in where the face fits',
      filename: 'pages/login/index.js',
      code: `Page({
  start() {
    wx.startFacialRecognitionVerify({ name: '', idCardNumber: '', success: () => this.createSession() });
  },
  createSession() {
    wx.setStorageSync('session', '1');
  },
});
`,
      errors: [
        { message: "'createSession' hangs on 'wx.startFacialRecognitionVerify' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 3, column: 5, endLine: 3, endColumn: 36, suggestions: [] },
      ],
    },
    {
      name: 'the own server compares the face',
      code: `export async function login(image: string, signIn: (token: string) => void) {
  const answer = await fetch('/api/face/verify', { method: 'POST', body: image });
  const { matched, token } = await answer.json();
  if (matched) signIn(token);
}
`,
      errors: [
        { message: "'signIn' hangs on 'fetch' alone, and nothing else in the project leads to it; another way to it that needs no body would satisfy the rule.", line: 4, column: 7, endLine: 4, endColumn: 14, suggestions: [] },
      ],
    },
    {
      name: 'the set knows the face alone',
      code: `export type UnlockMethod = 'face';
`,
      errors: [
        { message: "'UnlockMethod' knows no way but 'face'; a way that needs no body would satisfy the rule.", line: 1, column: 1, endLine: 1, endColumn: 35, suggestions: [{ desc: "Add 'pin'", output: `export type UnlockMethod = 'face' | 'pin';
` }] },
      ],
    },
    {
      name: 'the list of login methods has the face alone',
      code: `export const settings = { loginMethods: ['face'], theme: 'dark' };
`,
      errors: [
        { message: "'loginMethods' knows no way but 'face'; a way that needs no body would satisfy the rule.", line: 1, column: 27, endLine: 1, endColumn: 49, suggestions: [{ desc: "Add 'pin'", output: `export const settings = { loginMethods: ['face', 'pin'], theme: 'dark' };
` }] },
      ],
    },
    {
      name: 'the schema lets nothing through but the face',
      code: `import { z } from 'zod';
export const unlock = z.object({ door: z.string(), unlockMethod: z.enum(['face']) });
`,
      errors: [
        { message: "'unlockMethod' knows no way but 'face'; a way that needs no body would satisfy the rule.", line: 2, column: 52, endLine: 2, endColumn: 82, suggestions: [{ desc: "Add 'pin'", output: `import { z } from 'zod';
export const unlock = z.object({ door: z.string(), unlockMethod: z.enum(['face', 'pin']) });
` }] },
      ],
    },
    {
      name: 'the members of the enumeration are numbers',
      code: `export enum AuthMethod { Face, Fingerprint }
`,
      errors: [{ messageId: 'onlyMember', line: 1, column: 1, endLine: 1, endColumn: 45, suggestions: [] }],
    },
    {
      name: 'the enumeration has parts of the body only',
      code: `export enum AuthMethod {
  Face = 'face',
  Fingerprint = 'fingerprint',
}
`,
      errors: [
        { message: "'AuthMethod' knows no way but 'Face', 'Fingerprint'; a way that needs no body would satisfy the rule.", line: 1, column: 1, endLine: 4, endColumn: 2, suggestions: [{ desc: "Add 'Pin'", output: `export enum AuthMethod {
  Face = 'face',
  Fingerprint = 'fingerprint',
  Pin = 'pin',
}
` }] },
      ],
    },
    {
      name: 'the card stands in the type, and nobody can choose it',
      code: `export type UnlockMethod = 'face' | 'card';
export const unlock = (method: UnlockMethod) => fetch('/unlock', { method: 'POST', body: method });
export const onClick = () => unlock('face');
`,
      errors: [
        { message: "Of 'UnlockMethod' the project offers 'face' only, and 'card' nowhere; offering one of them would satisfy the rule.", line: 1, column: 1, endLine: 1, endColumn: 44, suggestions: [] },
      ],
    },
    {
      name: 'the finding is told in Chinese',
      locale: 'zh-cn',
      files: { 'gate.ts': gate },
      code: `import { FaceMatcher } from 'face-api.js';
import { openGate } from './gate';
export function onFace(matcher: FaceMatcher, descriptor: Float32Array): void {
  const best = matcher.findBestMatch(descriptor);
  if (best.distance < 0.5) openGate(best.label);
}
`,
      errors: [
        { message: '“openGate”仅取决于“FaceMatcher.findBestMatch”，项目中没有其他途径可以到达；提供无需生物特征的途径即可满足本规则。', line: 5, column: 7, endLine: 5, endColumn: 26, suggestions: [] },
      ],
    },
  ],
});
