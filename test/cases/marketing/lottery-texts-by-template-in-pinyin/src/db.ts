import mysql from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.MYSQL });

export const db = {
  async query(text: string) {
    const [rows] = await pool.query(text);
    return rows as { phone: string }[];
  },
};
