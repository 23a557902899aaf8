import { db } from '../db';

/** 用户画像标签：高消费、比价敏感、夜间活跃…… */
export async function userTagsOf(openid: string): Promise<string[]> {
  const rows = await db('user_portrait').where({ openid }).select('tag');
  return rows.map((row) => row.tag as string);
}

export function percentFor(userTags: string[]): number {
  if (userTags.includes('高消费')) return 108;
  if (userTags.includes('比价敏感')) return 95;
  return 100;
}
