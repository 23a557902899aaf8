import { testRule } from '../../support/test-rule.js';

const prisma = "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n";
const register = `${prisma}export async function register(form: { email: string; phone: string }) {\n  await prisma.user.create({ data: { email: form.email, phone: form.phone } });\n}\n`;
const signUp = "import { createUserWithEmailAndPassword } from 'firebase/auth';\nexport const register = (auth, email, password) => createUserWithEmailAndPassword(auth, email, password);\n";

testRule('require-deletion-path', {
  invalid: [
    {
      name: 'accounts are made and never deleted',
      filename: 'src/accounts.ts',
      files: { 'src/orders.ts': `${prisma}export const cancel = (id: string) => prisma.order.delete({ where: { id } });\n` },
      code: register,
      errors: [{ messageId: 'none', data: { name: 'prisma.user.create', data: "'form.email', 'form.phone'" }, line: 4, column: 9, endLine: 4, endColumn: 79, suggestions: [{ messageId: 'erase', data: { name: 'deleteUser' }, output: `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export async function register(form: { email: string; phone: string }) {
  await prisma.user.create({ data: { email: form.email, phone: form.phone } });
}

export async function deleteUser(id: string): Promise<void> {
  await prisma.user.delete({ where: { id } });
}
` }] }],
    },
    {
      name: 'a client that only a caller knows keeps accounts',
      filename: 'src/accounts.ts',
      files: { 'src/orders.ts': `${prisma}export const cancel = (id: string) => prisma.order.delete({ where: { id } });\n` },
      code: "import type { PrismaClient } from '@prisma/client';\nexport async function register(prisma: PrismaClient, form: { email: string; phone: string }) {\n  await prisma.user.create({ data: { email: form.email, phone: form.phone } });\n}\n",
      errors: [{ messageId: 'none', line: 3, column: 9, endLine: 3, endColumn: 79 }],
    },
    {
      name: 'a document of somebody is put into a collection',
      filename: 'src/visits.js',
      files: { 'src/leave.js': "import { MongoClient } from 'mongodb';\nconst db = new MongoClient('mongodb://localhost').db('clinic');\nexport const deleteAccount = id => db.collection('users').deleteOne({ id });\n" },
      code: "import { MongoClient } from 'mongodb';\nconst db = new MongoClient('mongodb://localhost').db('clinic');\nexport const admit = visit => db.collection('visits').insertOne({ diagnosis: visit.diagnosis });\n",
      errors: [{
        messageId: 'none', line: 3, column: 31, endLine: 3, endColumn: 96,
        suggestions: [{ messageId: 'erase', data: { name: 'deleteVisit' }, output: "import { MongoClient } from 'mongodb';\nconst db = new MongoClient('mongodb://localhost').db('clinic');\nexport const admit = visit => db.collection('visits').insertOne({ diagnosis: visit.diagnosis });\n\nexport async function deleteVisit(_id) {\n  await db.collection('visits').deleteOne({ _id });\n}\n" }],
      }],
    },
    {
      name: 'leaving only marks the account',
      filename: 'src/accounts.ts',
      files: { 'src/leave.ts': `${prisma}export const deleteAccount = (id: string) => prisma.user.update({ where: { id }, data: { deletedAt: new Date() } });\n` },
      code: register,
      errors: [{ messageId: 'marked', data: { name: 'prisma.user.create', data: "'form.email', 'form.phone'" }, line: 4, column: 9, endLine: 4, endColumn: 79 }],
    },
    {
      name: 'the account goes and a document about it stays',
      filename: 'src/visits.ts',
      files: { 'src/leave.ts': "import { MongoClient } from 'mongodb';\nconst db = new MongoClient('mongodb://localhost').db('clinic');\nexport const deleteAccount = (id: string) => db.collection('users').deleteOne({ id });\n" },
      code: "import { MongoClient } from 'mongodb';\nconst db = new MongoClient('mongodb://localhost').db('clinic');\nexport const admit = (visit: { diagnosis: string }) => db.collection('visits').insertOne({ diagnosis: visit.diagnosis });\n",
      errors: [{ messageId: 'none', data: { name: 'db.collection.insertOne', data: "'visit.diagnosis'" }, line: 3, column: 56, endLine: 3, endColumn: 121 }],
    },
    {
      name: 'an app makes accounts of a service; the message is in Chinese',
      locale: 'zh-cn',
      filename: 'src/register.ts',
      files: { 'src/other.ts': 'export const other = 1;\n' },
      code: signUp,
      errors: [{ message: '“createUserWithEmailAndPassword”留存“email”，而项目中没有任何代码将其删除。', line: 2, column: 52, endLine: 2, endColumn: 105 }],
    },
  ],
  valid: [
    { name: 'leaving deletes the account', filename: 'src/accounts.ts', files: { 'src/leave.ts': `${prisma}export const leave = (id: string) => prisma.user.delete({ where: { id } });\n` }, code: register },
    { name: 'what was marked is deleted later', filename: 'src/accounts.ts', files: { 'src/leave.ts': `${prisma}export const deleteAccount = (id: string) => prisma.user.update({ where: { id }, data: { deletedAt: new Date() } });\n`, 'src/purge.ts': `${prisma}export const purge = (before: Date) => prisma.user.deleteMany({ where: { deletedAt: { lt: before } } });\n` }, code: register },
    { name: 'leaving makes the account nobody\'s', filename: 'src/accounts.ts', files: { 'src/leave.ts': `${prisma}export const anonymizeUser = (id: string) => prisma.user.update({ where: { id }, data: { email: null, phone: null } });\n` }, code: register },
    { name: 'the app deletes the account of the service', filename: 'src/register.ts', files: { 'src/leave.ts': 'export const leave = auth => auth.currentUser.delete();\n' }, code: signUp },
    { name: 'the app asks its server to', filename: 'src/register.ts', files: { 'src/leave.ts': "export const leave = () => fetch('/api/account', { method: 'DELETE' });\n" }, code: signUp },
    { name: 'rows that belong to a person may go with them', filename: 'src/visits.ts', files: { 'src/leave.ts': `${prisma}export const leave = (id: string) => prisma.user.delete({ where: { id } });\n` }, code: `${prisma}export const admit = (visit: { diagnosis: string }) => prisma.visit.create({ data: { diagnosis: visit.diagnosis } });\n` },
    { name: 'a law demands that they are kept', filename: 'src/accounts.ts', policy: 'data:\n  - category: user.contact\n    purposes: [authentication]\n    basis: legal-obligation\n    reference: Commercial Code 257\n', code: register },
    { name: 'they are deleted elsewhere', options: [{ deletedElsewhere: ['prisma.user.create'] }], filename: 'src/accounts.ts', code: register },
  ],
});
