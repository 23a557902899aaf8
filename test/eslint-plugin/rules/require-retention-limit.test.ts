import { testRule } from '../../support/test-rule.js';

const prisma = "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n";
const keep = `${prisma}export async function admit(visit: { diagnosis: string }) {\n  await prisma.visit.create({ data: { diagnosis: visit.diagnosis } });\n}\nexport const forget = (id: string) => prisma.visit.delete({ where: { id } });\n`;
const schema = (more: string) => `import { Schema, model } from 'mongoose';\nexport const applicantSchema = new Schema({\n  idCardNumber: String,\n  religion: String,\n${more}});\nexport const Applicant = model('Applicant', applicantSchema);\nexport const forget = (id: string) => Applicant.findByIdAndDelete(id);\n`;
const redis = (more: string) => `import { createClient } from 'redis';\nconst redis = createClient();\nexport async function keep(visit: { id: string; diagnosis: string }) {\n  await redis.set(\`visit:\${visit.id}\`, JSON.stringify({ diagnosis: visit.diagnosis })${more});\n}\nexport const forget = (id: string) => redis.del(\`visit:\${id}\`);\n`;
const ioredis = (more: string) => redis(more).replace("import { createClient } from 'redis';\nconst redis = createClient();", "import Redis from 'ioredis';\nconst redis = new Redis();");

testRule('require-retention-limit', {
  invalid: [
    {
      name: 'it is kept where somebody is',
      filename: 'src/trips.ts',
      code: `${prisma}interface TripInput { fare: number; location: { lat: number; lng: number } }\nexport async function add(input: TripInput) { await prisma.trip.create({ data: { ...input } }); }\n`,
      errors: [{ messageId: 'call', data: { name: 'prisma.trip.create', data: "'location.lat', 'location.lng'" }, line: 4, column: 53, endLine: 4, endColumn: 95 }],
    },
    {
      name: 'a call keeps a diagnosis for good',
      filename: 'src/visits.ts',
      code: keep,
      errors: [{ messageId: 'call', data: { name: 'prisma.visit.create', data: "'visit.diagnosis'" }, line: 4, column: 9, endLine: 4, endColumn: 70 }],
    },
    {
      name: 'a table has two sensitive columns, which are one finding',
      filename: 'src/applicant.ts',
      code: schema(''),
      errors: [{ messageId: 'table', also: '4:3', data: { name: 'applicantSchema', data: "'idCardNumber', 'religion'" }, line: 3, column: 3, endLine: 3, endColumn: 23, suggestions: [{ desc: "Let it end after a year: 'expires: 31536000'", output: schema('').replace('  idCardNumber', '  createdAt: { type: Date, default: Date.now, expires: 31536000 },\n  idCardNumber') }] }],
    },
    {
      name: 'a table keeps the time already, which somebody may show',
      filename: 'src/applicant.ts',
      code: schema('  createdAt: Date,\n'),
      errors: [{ messageId: 'table', also: '4:3', data: { name: 'applicantSchema', data: "'idCardNumber', 'religion'" }, line: 3, column: 3, endLine: 3, endColumn: 23 }],
    },
    {
      name: 'a key is kept without an expiry',
      filename: 'src/visits.ts',
      code: redis(''),
      errors: [{ messageId: 'call', data: { name: 'redis.set', data: "'visit.diagnosis'" }, line: 4, column: 9, endLine: 4, endColumn: 87, suggestions: [{ desc: "Let it end after a year: 'EX 31536000'", output: redis(', { EX: 31536000 }') }] }],
    },
    {
      name: 'another package takes the expiry as two arguments',
      filename: 'src/visits.ts',
      code: ioredis(''),
      errors: [{ messageId: 'call', data: { name: 'redis.set', data: "'visit.diagnosis'" }, line: 4, column: 9, endLine: 4, endColumn: 87, suggestions: [{ desc: "Let it end after a year: 'EX 31536000'", output: ioredis(", 'EX', 31536000") }] }],
    },
    {
      name: 'the policy limits something else; the message is in Chinese',
      locale: 'zh-cn',
      filename: 'src/visits.ts',
      policy: 'data:\n  - category: user.contact.email\n    purposes: [authentication]\n    retention: P30D\n',
      code: keep,
      errors: [{ message: '“prisma.visit.create”无期限地留存“visit.diagnosis”；设置到期时间、增加清理任务，或在策略中写明“retention”即可满足本规则。', line: 4, column: 9, endLine: 4, endColumn: 70 }],
    },
    {
      name: 'the option asks for an end of everything',
      options: [{ all: true }],
      filename: 'src/readers.ts',
      code: `${prisma}export const add = (reader: { email: string }) => prisma.reader.create({ data: { email: reader.email } });\nexport const forget = (id: string) => prisma.reader.delete({ where: { id } });\n`,
      errors: [{ messageId: 'call', data: { name: 'prisma.reader.create', data: "'reader.email'" }, line: 3, column: 51, endLine: 3, endColumn: 106 }],
    },
  ],
  valid: [
    {
      name: 'it is kept where a house stands',
      filename: 'src/properties.ts',
      code: `${prisma}interface PropertyInput { bedrooms: number; location: { lat: number; lng: number } }\nexport async function add(input: PropertyInput) { await prisma.home.create({ data: { ...input } }); }\n`,
    },
    { name: 'the policy says how long', filename: 'src/visits.ts', policy: 'data:\n  - category: user.health_and_medical\n    purposes: [service-provision]\n    retention: P1Y\n', code: keep },
    { name: 'the table has a column for the end', filename: 'src/applicant.ts', code: schema('  expiresAt: { type: Date, expires: 0 },\n') },
    { name: 'the key expires', filename: 'src/visits.ts', code: redis(', { EX: 86400 }') },
    { name: 'a job deletes what is old', filename: 'src/visits.ts', files: { 'src/purge.ts': `${prisma}export const purge = (before: Date) => prisma.visit.deleteMany({ where: { createdAt: { lt: before } } });\n` }, code: keep },
    { name: 'what is kept is not sensitive', filename: 'src/readers.ts', code: `${prisma}export const add = (reader: { email: string }) => prisma.reader.create({ data: { email: reader.email } });\nexport const forget = (id: string) => prisma.reader.delete({ where: { id } });\n` },
  ],
});
