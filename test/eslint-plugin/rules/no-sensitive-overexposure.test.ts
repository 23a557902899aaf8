import { testRule } from '../../support/test-rule.js';

const prisma = "import { PrismaClient } from '@prisma/client';\nimport { NextResponse } from 'next/server';\nconst prisma = new PrismaClient();\n";
const route = (body: string, before = '') => `${prisma}${before}export async function GET(request: Request) {\n${body}}\n`;
const all = '  const users = await prisma.user.findMany();\n  return NextResponse.json({ users });\n';
const mongoose = "import express from 'express';\nimport bcrypt from 'bcrypt';\nimport { Schema, model } from 'mongoose';\nconst router = express.Router();\n";
const login = (column: string, find: string, before = '') => `${mongoose}const userSchema = new Schema({ email: String, password: ${column} });\nconst User = model('User', userSchema);\nrouter.post('/login', async (req, res) => {\n  const user = await ${find};\n  if (!(await bcrypt.compare(req.body.password, user.password))) return res.sendStatus(401);\n${before}  res.json({ user });\n});\nexport default router;\n`;
const find = 'User.findOne({ email: req.body.email })';
const profile = (found: string) => `${mongoose}const userSchema = new Schema({ email: String, password: String });\nconst User = model('User', userSchema);\nrouter.post('/profile', async (req, res) => {\n  const user = await ${found};\n  res.json({ user });\n});\nexport default router;\n`;
const nest = (guard: string, columns = '  @Column() email: string;\n') => `import { Controller, Get, UseGuards } from '@nestjs/common';\nimport { Column, Entity, Repository } from 'typeorm';\nimport { JwtAuthGuard } from './jwt-auth.guard';\n@Entity()\nexport class Member {\n${columns}}\n@Controller('members')\nexport class MembersController {\n  constructor(private readonly members: Repository<Member>) {}\n${guard}  @Get()\n  list() {\n    return this.members.find();\n  }\n}\n`;

testRule('no-sensitive-overexposure', {
  invalid: [
    {
      name: 'a route gives whoever asks all rows of a table of persons',
      filename: 'src/app/api/users/route.ts',
      files: {},
      code: route(all),
      errors: [{ messageId: 'openWhole', data: { api: 'NextResponse.json', name: 'user.findMany' }, line: 6, column: 10, endLine: 6, endColumn: 38, suggestions: [{ desc: "Ask for 'id' only, to which those that are needed are added", output: route(all.replace('()', '({ select: { id: true } })')) }] }],
    },
    {
      name: 'a query has other options, on lines of their own',
      filename: 'src/app/api/users/route.ts',
      files: {},
      code: route('  const users = await prisma.user.findMany({\n    where: { active: true },\n    orderBy: { name: "asc" }\n  });\n  return NextResponse.json({ users });\n'),
      errors: [{ messageId: 'openWhole', data: { api: 'NextResponse.json', name: 'user.findMany' }, line: 9, column: 10, endLine: 9, endColumn: 38, suggestions: [{ desc: "Ask for 'id' only, to which those that are needed are added", output: route('  const users = await prisma.user.findMany({\n    where: { active: true },\n    orderBy: { name: "asc" },\n    select: { id: true }\n  });\n  return NextResponse.json({ users });\n') }] }],
    },
    {
      name: 'a builder asks for all columns',
      filename: 'src/server.ts',
      code: "import express from 'express';\nconst app = express();\napp.get('/patients', async (req, res) => {\n  res.json(await knex('patients').select('*'));\n});\n",
      errors: [{ messageId: 'openWhole', data: { api: 'res.json', name: 'patients' }, line: 4, column: 3, endLine: 4, endColumn: 47, suggestions: [{ desc: "Ask for 'id' only, to which those that are needed are added", output: "import express from 'express';\nconst app = express();\napp.get('/patients', async (req, res) => {\n  res.json(await knex('patients').select('id'));\n});\n" }] }],
    },
    {
      name: 'a profile answers with the password beside the rest, which nothing else reads',
      filename: 'src/profile.ts',
      code: profile(find),
      errors: [{ messageId: 'secret', data: { api: 'res.json', data: "'password'", name: 'User.findOne' }, line: 9, column: 3, endLine: 9, endColumn: 21, suggestions: [{ desc: "Ask for it without 'password'", output: profile(`${find}.select('-password')`) }] }],
    },
    {
      name: 'it asks for columns by name, which the editor can leave out; the message is in Chinese',
      locale: 'zh-cn',
      filename: 'src/app/api/users/route.ts',
      files: {},
      code: route('  const users = await prisma.user.findMany({ select: { id: true, phone: true, name: true, idCardNumber: true } });\n  return NextResponse.json(users);\n'),
      errors: [{
        message: '“NextResponse.json”不核实请求者身份，便返回“user.findMany”得到的所有人的“phone”、“idCardNumber”；先核实请求者身份，或减少返回的列，即可满足本规则。另见 5:66、5:91。', line: 6, column: 10, endLine: 6, endColumn: 34,
        suggestions: [{ desc: '查询时不再包含“phone, idCardNumber”', output: route('  const users = await prisma.user.findMany({ select: { id: true, name: true } });\n  return NextResponse.json(users);\n') }],
      }],
    },
    {
      name: 'who asks is only asked afterwards',
      filename: 'src/app/api/users/route.ts',
      files: {},
      code: route(`  if (new URL(request.url).searchParams.get('all') === 'true') {\n    return NextResponse.json(await prisma.customer.findMany({ select: { email: true, orders: true } }));\n  }\n  const session = await getSession(request);\n  return NextResponse.json(session);\n`),
      errors: [{ messageId: 'open', also: '6:73', data: { api: 'NextResponse.json', data: "'email'", name: 'customer.findMany' }, line: 6, column: 12, endLine: 6, endColumn: 104, suggestions: 1 }],
    },
    {
      name: 'a service of another file asks the database',
      filename: 'src/server.ts',
      files: { 'src/patients.ts': "import { Pool } from 'pg';\nconst pool = new Pool();\nexport async function listPatients() {\n  const { rows } = await pool.query('SELECT * FROM patients ORDER BY created_at');\n  return rows;\n}\n" },
      code: "import express from 'express';\nimport { listPatients } from './patients';\nconst app = express();\napp.get('/patients', async (req, res) => {\n  res.status(200).json({ patients: await listPatients() });\n});\n",
      errors: [{ messageId: 'openWhole', data: { api: 'res.status.json', name: 'patients' }, line: 5, column: 3, endLine: 5, endColumn: 59 }],
    },
    {
      name: 'a handler of a controller gives rows back',
      filename: 'src/members.controller.ts',
      code: nest(''),
      errors: [{ messageId: 'open', data: { api: 'members.find', data: "'email'", name: 'members.find' }, line: 13, column: 12, endLine: 13, endColumn: 31 }],
    },
    {
      name: 'a login answers with the password beside the rest, whoever it is that asks',
      filename: 'src/login.ts',
      code: login('String', find),
      errors: [{ messageId: 'secret', data: { api: 'res.json', data: "'password'", name: 'User.findOne' }, line: 10, column: 3, endLine: 10, endColumn: 21 }],
    },
  ],
  valid: [
    { name: 'a check comes before', filename: 'src/app/api/users/route.ts', files: {}, code: route(`  const session = await getServerSession();\n  if (!session) return new Response(null, { status: 401 });\n${all}`, "import { getServerSession } from 'next-auth';\n") },
    { name: 'a middleware stands before the routes', filename: 'src/app/api/users/route.ts', files: { 'src/middleware.ts': "import { verifySession } from './session';\nexport function middleware(request: Request) {\n  return verifySession(request);\n}\n" }, code: route(all) },
    { name: 'the handler is handed to a check', filename: 'src/app/api/users/route.ts', files: {}, code: `${prisma}import { withAuth } from './auth';\nexport const GET = withAuth(async () => {\n${all}});\n` },
    { name: 'the route has a check beside it', filename: 'src/server.ts', code: "import express from 'express';\nimport { requireLogin } from './login';\nconst app = express();\napp.get('/patients', requireLogin, async (req, res) => {\n  res.json(await knex('patients').select('*'));\n});\n" },
    { name: 'a check is mounted before the router of another file', filename: 'src/users.ts', files: { 'src/server.ts': "import express from 'express';\nimport { authenticate } from './authenticate';\nimport users from './users';\nconst app = express();\napp.use('/users', authenticate, users);\n" }, code: "import express from 'express';\nconst router = express.Router();\nrouter.get('/', async (req, res) => {\n  res.json(await knex('users').select('*'));\n});\nexport default router;\n" },
    { name: 'a guard decorates the handler', filename: 'src/members.controller.ts', code: nest('  @UseGuards(JwtAuthGuard)\n') },
    { name: 'the columns that would harm are excluded from what is made of rows', filename: 'src/members.controller.ts', code: nest('', '  @Column() nickname: string;\n  @Exclude()\n  @Column() password: string;\n') },
    { name: 'a few fields are picked', filename: 'src/app/api/users/route.ts', files: {}, code: route('  const users = await prisma.user.findMany();\n  return NextResponse.json(users.map(user => ({ id: user.id, nickname: user.nickname })));\n') },
    { name: 'the columns tell little', filename: 'src/app/api/users/route.ts', files: {}, code: route('  const users = await prisma.user.findMany({ select: { id: true, nickname: true } });\n  return NextResponse.json(users);\n') },
    { name: 'people are known by their trade', filename: 'src/app/api/doctors/route.ts', files: {}, code: route('  return NextResponse.json(await prisma.doctor.findMany({ select: { name: true, phone: true } }));\n') },
    { name: 'the table is of things', filename: 'src/app/api/products/route.ts', files: {}, code: route('  return NextResponse.json(await prisma.product.findMany());\n') },
    { name: 'they are counted', filename: 'src/app/api/users/route.ts', files: {}, code: route('  return NextResponse.json(await prisma.user.count());\n') },
    { name: 'the rows are of who asks', filename: 'src/app/api/users/route.ts', files: {}, code: route("  return NextResponse.json(await prisma.user.findMany({ where: { token: request.headers.get('authorization') } }));\n") },
    { name: 'the password is left out of the query', filename: 'src/login.ts', code: login('String', `${find}.select('-password')`) },
    { name: 'the password is deleted before', filename: 'src/login.ts', code: login('String', find, '  delete user.password;\n') },
    { name: 'the schema leaves the password out', filename: 'src/login.ts', code: login('{ type: String, select: false }', find) },
    { name: 'the table is public by the options', options: [{ publicTables: ['user'] }], filename: 'src/app/api/users/route.ts', files: {}, code: route(all) },
  ],
});
