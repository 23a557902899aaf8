import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** What a project keeps, as `form name words…`. */
function storesIn(texts: Readonly<Record<string, string>>): readonly string[] {
  return [...probe(new Map(Object.entries(texts))).files.values()].flatMap(({ stores }) => stores.map(({ form, name, data, ends, isPurged, deletion }) => [form, name, data.map(one => one.name).join('+'), ...(ends ? ['ends'] : []), ...(isPurged ? ['purged'] : []), deletion].join(' ')));
}

const prisma = "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n";
const keep = `${prisma}export async function register(patient: { phone: string; diagnosis: string }) {\n  await prisma.patient.create({ data: { phone: patient.phone, diagnosis: patient.diagnosis } });\n}\n`;
const schema = "import { Schema, model } from 'mongoose';\nexport const patientSchema = new Schema({ name: String, idCardNumber: String, diagnosis: String });\nexport const Patient = model('Patient', patientSchema);\n";

describe('dataStores', () => {
  it('reads tables and calls, each once', () => {
    assert.deepEqual(storesIn({ 'a.ts': keep }), ['call prisma.patient.create patient.phone+patient.diagnosis none']);
    assert.deepEqual(storesIn({ 'a.ts': schema, 'b.ts': "import { Patient } from './a';\nexport const add = (patient: { diagnosis: string }) => Patient.create({ diagnosis: patient.diagnosis });\n" }).map(line => line.split(' ').slice(0, 2).join(' ')), ['table patientSchema']);
  });

  it('takes the key of a record for no datum, and the number that a state gave for one', () => {
    const check = (field: string) => ({ 'a.ts': `${prisma}export async function note(body: { ${field}: string }) {\n  await prisma.deviceCheck.create({ data: { ${field}: body.${field} } });\n}\n` });
    assert.deepEqual(storesIn(check('studentId')), []);
    assert.deepEqual(storesIn(check('nationalId')), ['call prisma.deviceCheck.create body.nationalId none']);
  });

  it('sees what says by itself when it ends', () => {
    assert.match(storesIn({ 'a.ts': schema.replace('diagnosis: String', 'diagnosis: String, expiresAt: { type: Date, expires: 0 }') })[0]!, / ends none$/);
    const redis = (more: string) => `import { createClient } from 'redis';\nconst redis = createClient();\nexport async function keep(patient: { id: string; diagnosis: string }) {\n  await redis.set(\`patient:\${patient.id}\`, JSON.stringify({ diagnosis: patient.diagnosis })${more});\n}\n`;
    assert.deepEqual(storesIn({ 'a.ts': redis('') }), ['call redis.set patient.diagnosis none']);
    assert.deepEqual(storesIn({ 'a.ts': redis(', { EX: 3600 }') }), ['call redis.set patient.diagnosis ends none']);
  });

  it('sees what deletes, by age or for a person, and what only marks', () => {
    assert.deepEqual(storesIn({ 'a.ts': keep, 'b.ts': `${prisma}export async function purge(before: Date) {\n  await prisma.patient.deleteMany({ where: { createdAt: { lt: before } } });\n}\n` }), ['call prisma.patient.create patient.phone+patient.diagnosis purged deleted']);
    assert.deepEqual(storesIn({ 'a.ts': keep, 'b.ts': `${prisma}export async function deleteAccount(id: string) {\n  await prisma.patient.delete({ where: { id } });\n}\n` }), ['call prisma.patient.create patient.phone+patient.diagnosis deleted']);
    assert.deepEqual(storesIn({ 'a.ts': keep, 'b.ts': `${prisma}export async function deleteAccount(id: string) {\n  await prisma.patient.update({ where: { id }, data: { deletedAt: new Date() } });\n}\n` }), ['call prisma.patient.create patient.phone+patient.diagnosis marked']);
    assert.deepEqual(storesIn({ 'a.ts': keep, 'b.ts': `${prisma}export async function deleteOrder(id: string) {\n  await prisma.order.delete({ where: { id } });\n}\n` }), ['call prisma.patient.create patient.phone+patient.diagnosis none']);
  });

  it('knows accounts of a service, and their end', () => {
    const signUp = "import { createUserWithEmailAndPassword } from 'firebase/auth';\nexport const register = (auth, email, password) => createUserWithEmailAndPassword(auth, email, password);\n";
    assert.deepEqual(storesIn({ 'a.ts': signUp }), ['call createUserWithEmailAndPassword email none']);
    assert.deepEqual(storesIn({ 'a.ts': signUp, 'b.ts': "import { deleteUser } from 'firebase/auth';\nexport const leave = auth => deleteUser(auth.currentUser);\n" }), ['call createUserWithEmailAndPassword email deleted']);
  });
});
