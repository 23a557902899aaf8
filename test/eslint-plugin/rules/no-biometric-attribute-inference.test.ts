import { testRule } from '../../support/test-rule.js';

testRule('no-biometric-attribute-inference', {
  valid: [
    {
      name: 'what is asked for is joined from a list without attributes of the person',
      filename: 'check.js',
      code: "const { face: AipFace } = require('baidu-aip-sdk');\nconst client = new AipFace('a', 'b', 'c');\nconst FIELDS = { pass: ['quality'], crop: ['landmark'] };\nconst fieldsFor = (use) => FIELDS[use].join(',');\nasync function check(image) {\n  return client.detect(image, 'BASE64', { face_field: fieldsFor('pass') });\n}\nexports.handle = async (req) => check(req.body.image);\n",
    },
    {
      name: 'faces are found and counted',
      code: `import * as faceapi from 'face-api.js';
export const count = async (camera: HTMLVideoElement) => (await faceapi.detectAllFaces(camera)).length;
`,
    },
    {
      name: 'only the attributes of a box are asked for',
      code: `import AWS from 'aws-sdk';
const rekognition = new AWS.Rekognition();
export const find = (image: Uint8Array) => rekognition.detectFaces({ Image: { Bytes: image }, Attributes: ['DEFAULT'] }).promise();
`,
    },
    {
      name: 'the fields of the request say how good the picture is',
      code: `const AipFace = require('baidu-aip-sdk').face;
const client = new AipFace('app', 'key', 'secret');
export const check = (image: string) => client.detect(image, 'BASE64', { face_field: 'quality,landmark' });
`,
    },
    {
      name: 'a request to the service asks for no attributes',
      code: `export const find = (image: string) => fetch('https://api-cn.faceplusplus.com/facepp/v3/detect', { method: 'POST', body: new URLSearchParams({ image_base64: image, return_landmark: '1' }) });
`,
    },
    {
      name: 'age and gender stand in a profile that the person filled in',
      code: `export function greeting(profile: { age: number; gender: string }) {
  return profile.age < 18 ? 'Hi' : profile.gender;
}
`,
    },
    {
      name: 'the person agreed to just this',
      files: { 'consent.ts': "export async function hasConsent(category: string): Promise<boolean> {\n  const answer = await fetch(`/consent/${category}?kind=separate`);\n  return ((await answer.json()) as { state: string }).state === 'given';\n}\n" },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function mood(camera: HTMLVideoElement) {
  if (!(await hasConsent('emotion'))) return;
  return faceapi.detectSingleFace(camera).withFaceExpressions();
}
`,
    },
    {
      name: 'an age is assured, and there is another way to do so',
      policy: 'data:\n  - category: user.demographic.age_range\n    purposes: [age-verification]\n    basis: consent\nattestations:\n  alternatives: [identity-document]\n',
      code: `const AipFace = require('baidu-aip-sdk').face;
const client = new AipFace('app', 'key', 'secret');
export const assure = (image: string) => client.detect(image, 'BASE64', { face_field: 'age' });
`,
    },
    {
      name: 'the policy names the basis, and where it is written down',
      policy: 'data:\n  - category: x.emotion\n    basis: legal-obligation\n    reference: "driver drowsiness, vehicle safety regulation"\n',
      code: `import * as faceapi from 'face-api.js';
export const watch = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera).withFaceExpressions();
`,
    },
    {
      name: 'the attribute is allowed here',
      options: [{ allowedAttributes: ['x.emotion'] }],
      code: `import * as faceapi from 'face-api.js';
export const watch = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera).withFaceExpressions();
`,
    },
  ],
  invalid: [
    {
      name: 'what is asked for is joined from a list that is picked by its key',
      filename: 'check.js',
      code: "const { face: AipFace } = require('baidu-aip-sdk');\nconst client = new AipFace('a', 'b', 'c');\nconst FIELDS = { pass: ['quality', 'age'], crop: ['landmark'] };\nconst fieldsFor = (use) => FIELDS[use].join(',');\nasync function check(image) {\n  return client.detect(image, 'BASE64', { face_field: fieldsFor('pass') });\n}\nexports.handle = async (req) => check(req.body.image);\n",
      errors: [{ messageId: 'inferred', line: 6 }],
    },
    {
      name: 'age and gender are guessed of everyone who is counted',
      code: `import * as faceapi from 'face-api.js';
export const count = async (camera: HTMLVideoElement) => (await faceapi.detectAllFaces(camera).withAgeAndGender()).length;
`,
      errors: [{
        messageId: 'inferred', data: { api: 'detectAllFaces.withAgeAndGender', attributes: 'demographic data', weight: 'no mood or special category is among them, which makes it a warning' }, line: 2, column: 65, endLine: 2, endColumn: 114,
        suggestions: [{ messageId: 'dropTask', data: { task: 'withAgeAndGender' }, output: `import * as faceapi from 'face-api.js';
export const count = async (camera: HTMLVideoElement) => (await faceapi.detectAllFaces(camera)).length;
` }],
      }],
    },
    {
      name: 'what was guessed is read',
      code: `import * as faceapi from 'face-api.js';
export const ages = async (camera: HTMLVideoElement) => (await faceapi.detectAllFaces(camera).withAgeAndGender()).map(face => face.age);
`,
      errors: [{ messageId: 'inferred', data: { api: 'detectAllFaces.withAgeAndGender', attributes: 'demographic data', weight: 'no mood or special category is among them, which makes it a warning' }, line: 2, column: 64, endLine: 2, endColumn: 113, suggestions: [] }],
    },
    {
      name: 'the service is asked for all attributes',
      code: `import AWS from 'aws-sdk';
const rekognition = new AWS.Rekognition();
export const find = (image: Uint8Array) => rekognition.detectFaces({ Image: { Bytes: image }, Attributes: ['ALL'] }).promise();
`,
      errors: [{
        messageId: 'inferred', data: { api: 'Rekognition.detectFaces', attributes: 'demographic data, emotion', weight: 'a mood or a special category is among them' }, line: 3, column: 44, endLine: 3, endColumn: 117,
        suggestions: [{ messageId: 'defaultAttributes', data: { attributes: 'DEFAULT' }, output: `import AWS from 'aws-sdk';
const rekognition = new AWS.Rekognition();
export const find = (image: Uint8Array) => rekognition.detectFaces({ Image: { Bytes: image }, Attributes: ['DEFAULT'] }).promise();
` }],
      }],
    },
    {
      name: 'one call asks for several of them',
      code: `const AipFace = require('baidu-aip-sdk').face;
const client = new AipFace('app', 'key', 'secret');
export const check = (image: string) => client.detect(image, 'BASE64', { face_field: 'age,gender,expression' });
`,
      errors: [{ messageId: 'inferred', data: { api: 'face.detect', attributes: 'age, gender, emotion', weight: 'a mood or a special category is among them' }, line: 3, column: 41, endLine: 3, endColumn: 112, suggestions: [] }],
    },
    {
      name: 'one call asks for some of them among what it needs',
      code: `const AipFace = require('baidu-aip-sdk').face;
const client = new AipFace('app', 'key', 'secret');
export const check = (image: string) => client.detect(image, 'BASE64', { face_field: 'quality,gender,landmark' });
`,
      errors: [{
        messageId: 'inferred', data: { api: 'face.detect', attributes: 'gender', weight: 'no mood or special category is among them, which makes it a warning' }, line: 3, column: 41, endLine: 3, endColumn: 114,
        suggestions: [{ messageId: 'fewerAttributes', data: { option: "face_field: 'quality,landmark'" }, output: `const AipFace = require('baidu-aip-sdk').face;
const client = new AipFace('app', 'key', 'secret');
export const check = (image: string) => client.detect(image, 'BASE64', { face_field: 'quality,landmark' });
` }],
      }],
    },
    {
      name: 'what is asked for in a list is read',
      code: `const AipFace = require('baidu-aip-sdk').face;
const client = new AipFace('app', 'key', 'secret');
export const check = async (image: string) => (await client.detect(image, 'BASE64', { face_field: 'quality,gender' })).result.face_list[0].gender.type;
`,
      errors: [{ messageId: 'inferred', data: { api: 'face.detect', attributes: 'gender', weight: 'no mood or special category is among them, which makes it a warning' }, line: 3, column: 54, endLine: 3, endColumn: 118, suggestions: [] }],
    },
    {
      name: 'a switch asks for all of them',
      code: `import tencentcloud from 'tencentcloud-sdk-nodejs';
const client = new tencentcloud.iai.v20200303.Client({});
export const find = (image: string) => client.DetectFace({ Image: image, NeedFaceAttributes: 1 });
`,
      errors: [{
        messageId: 'inferred', line: 3, column: 40, endLine: 3, endColumn: 98,
        suggestions: [{ messageId: 'fewerAttributes', data: { option: 'NeedFaceAttributes: 0' }, output: `import tencentcloud from 'tencentcloud-sdk-nodejs';
const client = new tencentcloud.iai.v20200303.Client({});
export const find = (image: string) => client.DetectFace({ Image: image, NeedFaceAttributes: 0 });
` }],
      }],
    },
    {
      name: 'a parameter of the request asks for them',
      code: `export const find = (image: string) => fetch('https://api-cn.faceplusplus.com/facepp/v3/detect', { method: 'POST', body: new URLSearchParams({ image_base64: image, return_attributes: 'emotion' }) });
`,
      errors: [{ messageId: 'inferred', data: { api: 'fetch', attributes: 'emotion', weight: 'a mood or a special category is among them' }, line: 1, column: 40, endLine: 1, endColumn: 199, suggestions: [] }],
    },
    {
      name: 'the consent is for something else',
      files: { 'consent.ts': "export async function hasConsent(category: string): Promise<boolean> {\n  const answer = await fetch(`/consent/${category}?kind=separate`);\n  return ((await answer.json()) as { state: string }).state === 'given';\n}\n" },
      code: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function mood(camera: HTMLVideoElement) {
  if (!(await hasConsent('newsletter'))) return;
  return faceapi.detectSingleFace(camera).withFaceExpressions();
}
`,
      errors: [{
        messageId: 'inferred', data: { api: 'detectSingleFace.withFaceExpressions', attributes: 'emotion', weight: 'a mood or a special category is among them' }, line: 5, column: 10, endLine: 5, endColumn: 64,
        suggestions: [{ messageId: 'dropTask', data: { task: 'withFaceExpressions' }, output: `import * as faceapi from 'face-api.js';
import { hasConsent } from './consent';
export async function mood(camera: HTMLVideoElement) {
  if (!(await hasConsent('newsletter'))) return;
  return faceapi.detectSingleFace(camera);
}
` }],
      }],
    },
    {
      name: 'the finding is told in Chinese',
      locale: 'zh-cn',
      code: `import * as faceapi from 'face-api.js';
export const watch = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera).withFaceExpressions();
`,
      errors: [{
        message: '“detectSingleFace.withFaceExpressions”由人脸或声音推断情绪，其中包含情绪或敏感类别；仅检测或计数而不分析属性即可满足本规则。', line: 2, column: 52, endLine: 2, endColumn: 106,
        suggestions: [{ desc: '删除“withFaceExpressions”', output: `import * as faceapi from 'face-api.js';
export const watch = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera);
` }],
      }],
    },
  ],
});
