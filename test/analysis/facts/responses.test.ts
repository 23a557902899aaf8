import assert from 'node:assert/strict';
import { emptyLayout, ProjectAnalysis } from '../../../analysis/index.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';
import { defaultContext } from '../../../analysis/facts/context.js';

/** What the answers of a project hold of persons: whether they are open, what is asked, how many rows and which columns. */
function answersIn(files: Readonly<Record<string, string>>): readonly string[] {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of Object.entries(files)) analysis.setFile(path, text);
  return [...analysis.facts().files.values()].flatMap(({ responses }) => responses.flatMap(({ isOpen, records }) => records.map(({ name, many, columns, without }) => [isOpen ? 'open' : 'asked', many ? 'all' : 'one', name, columns ? columns.join() : '*', ...without.map(one => `-${one}`)].join(' '))));
}

const route = (query: string, answer = 'rows') => answersIn({ 'src/app/api/people/route.ts': `import { NextResponse } from 'next/server';\nexport async function GET(request) {\n  const rows = await ${query};\n  return NextResponse.json(${answer});\n}\n` });

describe('the rows of persons in answers', () => {
  it('have the columns that were asked for', () => {
    assert.deepEqual(route('db.user.findMany()'), ['open all user.findMany *']);
    assert.deepEqual(route('db.user.findMany({ select: { id: true, email: true, password: false } })'), ['open all user.findMany id,email']);
    assert.deepEqual(route('db.user.findMany({ omit: { password: true } })'), ['open all user.findMany * -password']);
    assert.deepEqual(route("User.find({}).select('name email').lean()"), ['open all User.find name,email']);
    assert.deepEqual(route("User.find({}, '-password')"), ['open all User.find * -password']);
    assert.deepEqual(route("users.findAll({ attributes: ['id', 'phone'] })"), ['open all users.findAll id,phone']);
    assert.deepEqual(route("users.findAll({ attributes: { exclude: ['phone'] } })"), ['open all users.findAll * -phone']);
    assert.deepEqual(route("db('staff').where({ active: true }).select('id', 'phone')"), ['open all staff id,phone']);
    assert.deepEqual(route("supabase.from('staff').select('*').order('name')", 'rows.data'), ['open all staff *']);
    assert.deepEqual(route("supabase.from('staff').select('id, phone').single()", '{ one: rows.data }'), ['open one staff id,phone']);
    assert.deepEqual(route("pool.query('SELECT u.id, u.email AS mail FROM users u')", 'rows.rows'), ['open all users id,mail']);
    assert.deepEqual(route("pool.query('SELECT * FROM users WHERE id = $1', [1])", 'rows.rows[0]'), ['open one users *']);
    assert.deepEqual(route("mongo.collection('patients').find({}, { projection: { name: 1 } }).toArray()"), ['open all patients.find name']);
    assert.deepEqual(route('db.order.findMany()'), []);
    assert.deepEqual(route('db.user.count()'), []);
  });

  it('are followed through lists, spreads and what is taken out of them', () => {
    assert.deepEqual(route('db.user.findMany()', '{ ok: true, users: rows.filter(row => row.active) }'), ['open all user.findMany *']);
    assert.deepEqual(route('db.user.findMany()', 'rows.map(({ password, ...rest }) => rest)'), ['open all user.findMany * -password']);
    assert.deepEqual(route('db.user.findMany()', 'rows.map(row => ({ ...row, password: undefined }))'), ['open all user.findMany * -password']);
    assert.deepEqual(route('db.user.findMany()', 'rows.map(row => ({ id: row.id }))'), []);
    assert.deepEqual(route('db.user.findMany()', 'rows.length'), []);
  });

  it('are asked for where something on the way names who asks', () => {
    const server = (registered: string, handler: string, more = '') => answersIn({ 'server.ts': `import express from 'express';\nconst app = express();\n${more}app.get('/users', ${registered}async (req, res) => {\n${handler}  res.json(await db.user.findMany());\n});\n` });
    assert.deepEqual(server('', ''), ['open all user.findMany *']);
    assert.deepEqual(server('requireAuth, ', ''), ['asked all user.findMany *']);
    assert.deepEqual(server("rateLimit(), ", ''), ['open all user.findMany *']);
    assert.deepEqual(server('', '  if (!req.user) return res.sendStatus(404);\n'), ['asked all user.findMany *']);
    assert.deepEqual(server('', "  if (!req.headers['x-api-key']) return res.end();\n"), ['asked all user.findMany *']);
    assert.deepEqual(server('', '  if (!req.query.page) return res.end();\n'), ['open all user.findMany *']);
    assert.deepEqual(server('', '', 'app.use(passport.initialize());\n'), ['asked all user.findMany *']);
    assert.deepEqual(server('', '', 'app.use(cors());\n'), ['open all user.findMany *']);
  });

  it('are asked for where what stands on their paths names it, and not where all of something else is waited or asked for', () => {
    const after = (before: string) => answersIn({ 'server.ts': `import express from 'express';\nconst app = express();\n${before}app.get('/users', async (req, res) => {\n  res.json(await db.user.findMany());\n});\n` });
    assert.deepEqual(after("app.all('*', requireAuth);\n"), ['asked all user.findMany *']);
    assert.deepEqual(after('app.all(/^\\/users/, requireAuth);\n'), ['asked all user.findMany *']);
    assert.deepEqual(after('app.all(["/users", "/orders"], requireAuth);\n'), ['asked all user.findMany *']);
    assert.deepEqual(after('const ready = Promise.all([connect(), loadSessions()]);\n'), ['open all user.findMany *']);
    assert.deepEqual(after('const ready = Promise.all(sessions);\n'), ['open all user.findMany *']);
    assert.deepEqual(after("db.all('SELECT id FROM sessions', (error, sessions) => clear(sessions));\n"), ['open all user.findMany *']);
    assert.deepEqual(after("const sessions = db.prepare('SELECT 1').all(session);\n"), ['open all user.findMany *']);
  });

  it('are what a handler gives back, where that is the answer', () => {
    assert.deepEqual(answersIn({ 'server.ts': "import Fastify from 'fastify';\nconst server = Fastify();\nserver.get('/users', async () => ({ users: await db.user.findMany() }));\n" }), ['open all user.findMany *']);
    assert.deepEqual(answersIn({ 'server.ts': "import Fastify from 'fastify';\nconst server = Fastify();\nserver.get('/users', { preHandler: [verifyJwt] }, async () => db.user.findMany());\n" }), ['asked all user.findMany *']);
    assert.deepEqual(answersIn({ 'server.ts': "import { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const router = t.router({ users: t.procedure.query(() => db.user.findMany()) });\n" }), ['open all user.findMany *']);
    assert.deepEqual(answersIn({ 'pages/users.tsx': 'export async function getServerSideProps() {\n  return { props: { users: await db.user.findMany() } };\n}\nexport default function Users() { return null; }\n' }), ['open all user.findMany *']);
  });
});
