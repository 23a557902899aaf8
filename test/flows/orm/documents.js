const mongoose = require('mongoose');
const { Sequelize, DataTypes } = require('sequelize');
const knex = require('knex')({ client: 'sqlite3', connection: { filename: ':memory:' } });
const { createClient } = require('redis');

const Book = mongoose.model('Book', new mongoose.Schema({ title: String, lang: String }));

async function mongo() {
  const b = new Book({ title: source('email'), lang: 'it' });
  sink(b.title); // flow: email
  sink(b.lang);
  await b.save();
  sink(b.toObject().title); // flow: email
  sink(b.toObject().lang);
  const found = await Book.findOne({ lang: 'it' });
  sink(found.title); // flow: email
  sink(found.lang);
  const c = await Book.create({ title: 'fixed', lang: 'en' });
  sink(c.title);
}

const sequelize = new Sequelize('sqlite::memory:');
const City = sequelize.define('City', { name: DataTypes.STRING, country: DataTypes.STRING });

async function sql() {
  const c = await City.create({ name: source('email'), country: 'IT' });
  sink(c.name); // flow: email
  sink(c.country);
  sink(c.get('name')); // flow: email
  sink(c.get('country'));
  const built = City.build({ name: 'Oslo', country: 'NO' });
  sink(built.name);
  built.set('name', source('email'));
  sink(built.name); // flow: email
  const rows = await City.findAll();
  sink(rows[0].name); // flow: email
  sink(rows[0].country);
}

async function builder() {
  await knex('notes').insert({ body: source('email'), kind: 'memo' });
  const rows = await knex('notes').select('body', 'kind').where({ kind: 'memo' });
  sink(rows[0].body); // flow: email
  sink(rows[0].kind);
  const first = await knex('notes').where('id', 1).first();
  sink(first.body); // flow: email
  const labels = await knex('labels').select('body');
  sink(labels[0].body);
}

async function cache() {
  const r = createClient();
  await r.connect();
  await r.set('token', source('email'));
  await r.set('mode', 'on');
  sink(await r.get('token')); // flow: email
  sink(await r.get('mode'));
  await r.hSet('user:1', 'mail', source('email'));
  await r.hSet('user:1', 'city', 'Rome');
  sink(await r.hGet('user:1', 'mail')); // flow: email
  sink(await r.hGet('user:1', 'city'));
  await r.lPush('list', source('email'));
  sink(await r.rPop('list')); // flow: email
}

module.exports = { mongo, sql, builder, cache };
