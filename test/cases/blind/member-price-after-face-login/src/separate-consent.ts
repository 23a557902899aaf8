import { Pool } from 'pg';

const pool = new Pool();

export const separateConsent = {
  async given(memberId: string, category: string, purpose: string): Promise<boolean> {
    const { rows } = await pool.query(`select state from separate_consent where member = $1 and category = $2 and purpose = $3 order by at desc limit 1`, [memberId, category, purpose]);
    return rows[0]?.state === 'given';
  },
};
