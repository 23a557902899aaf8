import { testRule } from '../../support/test-rule.js';

const enrol = (keep: string) => `import * as faceapi from 'face-api.js';
import { keep, prisma, redis, seal } from './stores';
export async function enrol(video: HTMLVideoElement, memberId: string) {
  const face = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();
  ${keep}
}
`;

const files = {
  'src/stores.ts': `import { createCipheriv } from 'node:crypto';
import { PrismaClient } from '@prisma/client';
import { createClient } from 'redis';
export const prisma = new PrismaClient();
export const redis = createClient();
export const keep = (name: string, text: string) => localStorage.setItem(name, text);
export const seal = (text: string) => createCipheriv('aes-256-gcm', process.env.KEY!, process.env.IV!).update(text);
`,
};

const filename = 'src/enrol.ts';

const keyed = (more: string) => `import * as faceapi from 'face-api.js';
import { createClient } from 'redis';
export async function keep(photo: HTMLImageElement) {
  const face = await faceapi.detectSingleFace(photo).withFaceLandmarks().withFaceDescriptor(); const redis = createClient();
  await redis.set('face', JSON.stringify(face!.descriptor)${more});
}
`;

testRule('no-raw-biometric-persistence', {
  invalid: [
    {
      name: 'a key keeps it for good',
      code: keyed(''),
      errors: [{ messageId: 'kept', line: 5, column: 9, endLine: 5, endColumn: 60, suggestions: [{ desc: "Let it end after a year: 'EX 31536000'", output: keyed(', { EX: 31536000 }') }] }],
    },
    {
      name: 'a template stays in the browser',
      filename, files,
      code: enrol("localStorage.setItem('me', JSON.stringify(Array.from(face.descriptor)));"),
      errors: [{ messageId: 'onDevice', data: { api: 'localStorage.setItem', data: "'detectSingleFace.withFaceLandmarks.withFaceDescriptor.descriptor'" }, line: 5, column: 3, endLine: 5, endColumn: 74 }],
    },
    {
      name: 'a helper in another file keeps what it is given',
      filename, files,
      code: enrol("keep('me', JSON.stringify(face.descriptor));"),
      errors: [{ messageId: 'onDevice', line: 5, column: 3, endLine: 5, endColumn: 46 }],
    },
    {
      name: 'a template is written to a table',
      filename, files,
      code: enrol('await prisma.member.update({ where: { id: memberId }, data: { faceDescriptor: JSON.stringify(face.descriptor) } });'),
      errors: [{ messageId: 'kept', line: 5, column: 9, endLine: 5, endColumn: 117, suggestions: [{ desc: "Leave out 'detectSingleFace.withFaceLandmarks.withFaceDescriptor.descriptor'", output: enrol('await prisma.member.update({ where: { id: memberId } });') }] }],
    },
    {
      name: 'the picture that was compared is filed',
      filename: 'server/check.ts',
      code: `import { CompareFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { writeFile } from 'node:fs/promises';
const client = new RekognitionClient({});
export async function check(photo: Buffer, known: Buffer, path: string) {
  const answer = await client.send(new CompareFacesCommand({ SourceImage: { Bytes: photo }, TargetImage: { Bytes: known } }));
  await writeFile(path, photo);
  return answer.FaceMatches?.length === 1;
}
`,
      errors: [{ messageId: 'kept', data: { api: 'fs/promises.writeFile', data: 'a picture that a face is measured on' }, line: 6, column: 9, endLine: 6, endColumn: 31 }],
    },
    {
      name: 'pictures are filed under faces',
      filename: 'server/enrol.ts',
      code: `import express from 'express';
import fs from 'node:fs';
const app = express();
app.post('/enrol', (request, response) => {
  fs.writeFileSync('./uploads/faces/' + request.body.id + '.png', request.file.buffer);
  response.sendStatus(200);
});
`,
      errors: [{ messageId: 'kept', line: 5, column: 3, endLine: 5, endColumn: 87 }],
    },
    {
      name: 'a table has a column for a template',
      filename: 'server/member.entity.ts',
      code: `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity()
export class Member {
  @PrimaryGeneratedColumn() id: number;
  @Column('float', { array: true }) faceEmbedding: number[];
}
`,
      errors: [{ messageId: 'column', data: { api: 'Member.faceEmbedding' }, line: 5, column: 3, endLine: 5, endColumn: 61 }],
    },
    {
      name: 'a mini-program keeps a voiceprint, told in Chinese',
      locale: 'zh-cn',
      filename: 'pages/voice.js',
      code: "export const keepVoice = voiceprint => wx.setStorageSync('me', voiceprint);\n",
      errors: [{ message: '“wx.setStorageSync”将“voiceprint”以明文留存在设备上；改用安全存储、加密后的值或仅保存结果即可满足本规则。', line: 1, column: 40, endLine: 1, endColumn: 75 }],
    },
    {
      name: 'a picture is kept under the name of a face',
      filename: 'pages/face.js',
      code: "wx.createCameraContext().takePhoto({ success: result => wx.setStorageSync('faceImage', result.tempImagePath) });\n",
      errors: [{ messageId: 'onDevice', line: 1, column: 57, endLine: 1, endColumn: 109 }],
    },
  ],
  valid: [
    { name: 'what is kept under the name is a setting', filename: 'pages/face.js', code: "wx.setStorageSync('faceImage', false);" },
    { name: 'only the result stays in the browser', filename, files, code: enrol("localStorage.setItem('isKnown', String(faceapi.euclideanDistance(face.descriptor, [0]) < 0.5));") },
    { name: 'the device keeps it in its secure store', filename, code: "import * as SecureStore from 'expo-secure-store';\nexport const keepFace = (faceTemplate: string) => SecureStore.setItemAsync('me', faceTemplate);" },
    { name: 'it is encrypted', filename, files, code: enrol('await prisma.member.update({ where: { id: memberId }, data: { faceDescriptor: seal(JSON.stringify(face.descriptor)) } });') },
    { name: 'it ends with the session', filename, files, code: enrol("await redis.set('face:' + memberId, JSON.stringify(face.descriptor), { EX: 300 });") },
    { name: 'the row says when it is deleted', filename, files, code: enrol('await prisma.face.create({ data: { memberId, descriptor: JSON.stringify(face.descriptor), expiresAt: new Date() } });') },
    { name: 'the policy says that tables are encrypted', filename, files, policy: "attestations:\n  encryptedAtRest: { owner: security, date: 2026-03-01, link: 'https://wiki.shop.example/kms' }\n", code: enrol('await prisma.member.update({ where: { id: memberId }, data: { faceDescriptor: JSON.stringify(face.descriptor) } });') },
    { name: 'the picture is deleted once it was compared', filename: 'server/check.ts', code: `import { unlink, writeFile } from 'node:fs/promises';
import { compare } from './compare';
export async function check(image: Buffer, id: string) {
  const path = \`/tmp/faces/\${id}.jpg\`;
  await writeFile(path, image);
  try { return await compare(path); } finally { await unlink(path); }
}` },
    { name: 'it is a portrait that nobody measures', filename: 'server/avatar.ts', code: "import { writeFile } from 'node:fs/promises';\nexport const saveAvatar = (image: Buffer, id: string) => writeFile(`avatars/${id}.jpg`, image);" },
    { name: 'the column is encrypted', filename: 'server/member.entity.ts', code: `import { Column, Entity } from 'typeorm';
import { encrypted } from './encrypted';
@Entity()
export class Member { @Column({ type: 'bytea', transformer: encrypted }) faceEmbedding: Buffer; }` },
    { name: 'a table has the address of a portrait', filename: 'server/member.entity.ts', code: "import { Column, Entity } from 'typeorm';\n@Entity()\nexport class Member { @Column() faceImageUrl: string; }" },
    { name: 'the option allows the category', filename: 'pages/voice.js', options: [{ allowedCategories: ['x.biometric.voiceprint'] }], code: "export const keepVoice = voiceprint => wx.setStorageSync('me', voiceprint);" },
  ],
});
