import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The data that the log calls of a text write, by name, in the order of the text. */
function logged(text: string): readonly string[] {
  const facts = probe(new Map([['code.ts', text]])).files.get('code.ts')!;
  return facts.disclosures.filter(({ sink }) => sink === 'log').flatMap(({ data }) => data.map(({ name }) => name));
}

describe('what an unknown call answers', () => {
  it('has under a name what it was given under that name', () => {
    const text = `import { db } from 'some-database';
export async function add(line: string) { const row = await db.insert({ note: { email: line }, title: line }); console.log(row.NAME); }`;
    assert.deepEqual(logged(text.replace('NAME', 'email')), ['row.email']);
    assert.deepEqual(logged(text.replace('NAME', 'title')), []);
  });

  it('is not what it was looked up by', () => {
    const text = (read: string) => `import { db } from 'some-database';
export async function show(user: { email: string }) { const row = await db.findFirst({ where: { email: user.email } }); console.log(${read}); }`;
    assert.deepEqual(logged(text('row.publicKey')), []);
    assert.deepEqual(logged(text('row.email')), ['row.email']);
  });

  it('has nothing of a person in an id, a count or a state', () => {
    const text = (read: string) => `import { wrap } from 'some-package';
export function show(user: { email: string }) { const made = wrap(user.email); console.log(${read}); }`;
    assert.deepEqual(logged(text('made.value')), ['user.email']);
    assert.deepEqual(logged(text('made.id, made.messageId, made.count, made.status, made.isNew, made.created_at')), []);
  });

  it('is a row that was saved, of which an id says nothing', () => {
    const text = (read: string) => `import { Repository } from 'typeorm';
export class Homes {
  constructor(private readonly homes: Repository<Home>) {}
  async add(dto: { agent: { email: string } }) { return this.homes.save(this.homes.create({ ...dto })); }
  async show() { const home = await this.homes.findOne({ where: {} }); console.log(${read}); }
}`;
    assert.deepEqual(logged(text('home.id')), []);
    assert.deepEqual(logged(text('home.agent.email')), ['home.agent.email']);
  });

  it('has what was signed, and not what somebody signed in with', () => {
    const text = (call: string) => `import { sign, signIn } from 'some-package';
export async function enter(email: string) { const token = await ${call}({ email }); console.log(token); }`;
    assert.deepEqual(logged(text('sign')), ['email']);
    assert.deepEqual(logged(text('signIn')), []);
  });

  it('has nothing of how the client was made that it was asked of', () => {
    const text = (made: string) => `import { Client } from 'some-package';
export async function health(user: { email: string }) { const asked = ${made}; console.log(asked); }`;
    assert.deepEqual(logged(text('await new Client({ email: user.email }).health()')), []);
    assert.deepEqual(logged(text('new URLSearchParams({ email: user.email }).toString()')), ['user.email']);
  });

  it('has no credentials', () => {
    const text = (call: string) => `import { wrap } from 'some-package';
export async function enter(email: string, password: string) { console.log(${call}); }`;
    assert.deepEqual(logged(text('await wrap(email, password)')), ['email']);
    assert.deepEqual(logged(text('password.trim()')), ['password']);
  });

  it('is nobody’s where the source made it up', () => {
    const text = (email: string) => `import { users } from 'some-database';
export async function fill(given: string) { const admin = await users.save({ email: ${email} }); console.log(admin.email); }`;
    assert.deepEqual(logged(text("'admin@example.org'")), []);
    assert.deepEqual(logged(text('given')), ['admin.email']);
  });

  it('keeps a datum through the methods of a text, but not what hides it', () => {
    const text = (method: string) => `import { db } from 'some-database';
export async function show() { const row = await db.findFirst(); console.log(row.email.${method}); }`;
    assert.deepEqual(logged(text('trim().toLowerCase()')), ['row.email']);
    assert.deepEqual(logged(text('slice(-4)')), []);
    assert.deepEqual(logged(text("replace(/.+@/, '***@')")), []);
  });
});

describe('a record of a person', () => {
  it('is what a call that says so gives', () => {
    const text = (call: string) => `import { db, getCurrentUser, getSettings } from 'some-package';
export async function show() { const found = await ${call}; console.log(found); }`;
    assert.deepEqual(logged(text('getCurrentUser()')), ['getCurrentUser']);
    assert.deepEqual(logged(text('getSettings()')), []);
    assert.deepEqual(logged(text('db.user.findMany({ take: 10 })')), ['user.findMany']);
    assert.deepEqual(logged(text('db.product.findMany({ take: 10 })')), []);
    assert.deepEqual(logged(text('db.user.count()')), []);
  });

  it('is what a table of persons gives as it is, and not a number or chosen columns of it', () => {
    const text = (call: string) => `import { db, client } from 'some-package';
export async function show(id: string) { const { data } = await ${call}; console.log(data); }`;
    assert.deepEqual(logged(text("client.from('staff').select('*').eq('id', id).single()")), ['staff']);
    assert.deepEqual(logged(text("client.from('staff').select('id, shift').eq('id', id).single()")), []);
    assert.deepEqual(logged(text("client.from('products').select('*').eq('id', id).single()")), []);
    const found = (call: string) => `import { db } from 'some-package';
export async function show(id: string) { const found = await ${call}; console.log(found); }`;
    assert.deepEqual(logged(found("db.collection('users').findOne({ id })")), ['users']);
    assert.deepEqual(logged(found("db.collection('users').find().toArray()")), ['users']);
    assert.deepEqual(logged(found("db.collection('users').countDocuments({ id })")), []);
  });

  it('is what was just written, unless the source made it up', () => {
    const text = (made: string) => `import mongoose from 'mongoose';
const User = mongoose.model('User', new mongoose.Schema({}));
export async function add(body: object) { const made = await ${made}; console.log(made); }`;
    assert.deepEqual(logged(text('User.create(body)')), ['User.create']);
    assert.deepEqual(logged(text('User.findOne({ id: 1 })')), ['User.findOne']);
    assert.deepEqual(logged(text("User.create({ role: 'admin' })")), []);
    assert.deepEqual(logged(text('User.countDocuments({ id: 1 })')), []);
  });

  it('is what an address of users gives, and not how the request went', () => {
    const text = (address: string, printed: string) => `export async function load() { const response = await fetch('${address}'); const data = await response.json(); console.log(${printed}); }`;
    assert.deepEqual(logged(text('/api/staff', 'data')), ['staff']);
    assert.deepEqual(logged(text('/api/staff', 'response.status, data.count')), []);
    assert.deepEqual(logged(text('/api/products', 'data')), []);
    assert.deepEqual(logged(text('/api/users/login', 'data')), []);
  });

  it('is what a function or a request is given under that name', () => {
    assert.deepEqual(logged('export function show(user: unknown) { console.log(user); }'), ['user']);
    assert.deepEqual(logged('export function show(report: unknown) { console.log(report); }'), []);
    assert.deepEqual(logged("import express from 'express';\nexpress().post('/a', (req, res) => { console.log('got', req.body); res.end(); });"), ['req.body']);
    assert.deepEqual(logged("import express from 'express';\nexpress().post('/a', (req, res) => { console.log('got', req.method); res.end(); });"), []);
  });
});

describe('a field of what a check of a request gives', () => {
  it('has what was sent under its name, and nothing of the rest', () => {
    const text = (shown: string) => `import { schema } from './schema';
export function order(req) {
  const checked = schema.safeParse(req.body);
  const { method, email } = checked.data;
  console.log(${shown});
}`;
    assert.deepEqual(logged(text('method')), []);
    assert.deepEqual(logged(text('email')), ['checked.data.email']);
    assert.equal(logged(text('checked.data')).length > 0, true);
  });
});

describe('what is left of a text that was kept in a table', () => {
  it('is as little as what is left of any other', () => {
    const text = (shown: string) => `import mongoose from 'mongoose';
const Member = mongoose.model('Member', new mongoose.Schema({ email: String }));
export async function join(req) { await Member.create({ email: req.body.email }); }
export async function find(id) {
  const { email } = await Member.findById(id);
  console.log(${shown});
}`;
    assert.deepEqual(logged(text("`${email.slice(0, 1)}***${email.slice(email.indexOf('@'))}`")), []);
    assert.equal(logged(text('email.toLowerCase()')).length > 0, true);
  });
});

describe('an id in a log', () => {
  it('tells nobody who somebody is, unless a state gave it', () => {
    assert.deepEqual(logged('export function show(row: { studentId: string; faceId: string; userFaceId: string; face_id: string }) { console.log(row.studentId, row.faceId, row.userFaceId, row.face_id); }'), []);
    assert.deepEqual(logged('export function show(row: { nationalId: string; faceDescriptor: number[] }) { console.log(row.nationalId); console.log(row.faceDescriptor); }'), ['row.nationalId', 'row.faceDescriptor']);
  });
});

describe('an id that a face service gives', () => {
  it('is no face in a log', () => {
    const text = (field: string) => `import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
export async function search(bytes: Uint8Array) { const found = await new RekognitionClient({}).send(new SearchFacesByImageCommand({ CollectionId: 'a', Image: { Bytes: bytes } })); console.log(found.FaceMatches[0].Face.${field}); }`;
    assert.deepEqual(logged(text('FaceId')), []);
    assert.equal(logged(text('BoundingBox')).length, 1);
  });
});

describe('where a log stands', () => {
  const linesOf = (text: string) => probe(new Map([['code.ts', text]])).files.get('code.ts')!.disclosures.map(({ span }) => text.slice(0, span.start).split('\n').length);

  it('is the log call where a parameter is called what it is given, and the caller where it is called nothing', () => {
    const text = (parameter: string) => `function trace(${parameter}: number) {
  console.log('at', ${parameter});
}
export function start() {
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    trace(coords.latitude);
  });
}`;
    assert.deepEqual(linesOf(text('latitude')), [2]);
    assert.deepEqual(linesOf(text('line')), [6]);
  });
});

describe('where a log stands that a client of the module writes', () => {
  it('is the caller, too, where what it is given is called nothing', () => {
    const linesOf = (parameter: string) => {
      const text = `import winston from 'winston';
const logger = winston.createLogger({});
function note(${parameter}: string) { logger.info(${parameter}); }
export function enter(body: { email: string }) {
  note(body.email);
}`;
      return probe(new Map([['code.ts', text]])).files.get('code.ts')!.disclosures.map(({ span }) => text.slice(0, span.start).split('\n').length);
    };
    assert.deepEqual(linesOf('line'), [5]);
    assert.deepEqual(linesOf('email'), [3]);
  });
});

describe('a handle in a log', () => {
  it('is not what it holds', () => {
    const text = (printed: string) => `export async function start() { const stream = await navigator.mediaDevices.getUserMedia({ video: true }); console.log('started', ${printed}); }`;
    assert.deepEqual(logged(text('stream')), []);
    assert.deepEqual(logged(text('stream.active')), []);
    assert.deepEqual(logged('export function add(faceImage: File) { console.log(faceImage); }'), []);
    assert.deepEqual(logged('export function add(faceImage: string) { console.log(faceImage); }'), ['faceImage']);
  });
});
