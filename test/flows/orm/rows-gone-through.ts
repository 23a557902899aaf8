import knex from 'knex';
import { DataTypes, Sequelize } from 'sequelize';

const db = knex({ client: 'pg' });

export async function keep() {
  await db('posts').insert({ body: source('email'), state: 'new' });
}

// A chain that is waited for, and a list that is gone through, are what any promise and any list is.
export function show() {
  db('posts').select('*').then(rows => {
    sink(rows[0].body); // flow: email
    sink(rows[0].state);
    rows.forEach(row => {
      sink(row.body); // flow: email
      sink(row.state);
    });
  });
}

const Item = new Sequelize('sqlite::memory:').define('Item', { title: DataTypes.STRING, sort: DataTypes.STRING });

export async function read() {
  await Item.create({ title: source('phone'), sort: 'first' });
  const item = await Item.findByPk(1);
  sink(item.get('title')); // flow: phone
  sink(item.get('sort'));
}
