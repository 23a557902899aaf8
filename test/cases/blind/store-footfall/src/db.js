const { Pool } = require('pg');

const pool = new Pool();

exports.saveHour = (camera, people) =>
  pool.query('INSERT INTO hours (camera, at, people) VALUES ($1, now(), $2)', [camera, people]);

exports.hours = async (camera) => {
  const { rows } = await pool.query('SELECT at, people FROM hours WHERE camera = $1 ORDER BY at DESC LIMIT 48', [camera]);
  return rows;
};

exports.saveAudience = (camera, people) =>
  pool.query('INSERT INTO audience (camera, at, faces) VALUES ($1, now(), $2)', [camera, JSON.stringify(people)]);

exports.members = async () => {
  const { rows } = await pool.query('SELECT "birthYear" FROM members');
  return rows;
};
