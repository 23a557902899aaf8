import createKnex from 'knex';

export const knex = createKnex({ client: 'mysql2', connection: process.env.MYSQL_URL });
