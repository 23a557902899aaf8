import type { FastifyPluginAsync } from 'fastify';
import { pool } from '../pool';

export const accountRoutes: FastifyPluginAsync = async (app) => {
  app.get('/lockers', async (request) => {
    const { rows } = await pool.query('select id, place from lockers where member_id = $1', [request.headers['x-member-id']]);
    return { lockers: rows };
  });
};
