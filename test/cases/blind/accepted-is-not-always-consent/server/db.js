const knex = require('knex');

exports.db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
