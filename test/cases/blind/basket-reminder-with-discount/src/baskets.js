const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

function staleBaskets(hours) {
  return knex('baskets')
    .join('users', 'users.id', 'baskets.user_id')
    .whereNull('baskets.ordered_at')
    .andWhere('baskets.touched_at', '<', knex.raw(`now() - interval '${Number(hours)} hours'`))
    .select('users.email', 'baskets.id');
}

module.exports = { staleBaskets };
