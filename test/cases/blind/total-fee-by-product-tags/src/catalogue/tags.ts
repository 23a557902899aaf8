import { db } from '../db';

/** 商品标签：清仓、临期、新品…… */
export async function productTagsOf(spuId: string): Promise<string[]> {
  const rows = await db('spu_tag').where({ spu_id: spuId }).select('tag');
  return rows.map((row) => row.tag as string);
}

export function percentFor(productTags: string[]): number {
  if (productTags.includes('清仓')) return 60;
  if (productTags.includes('临期')) return 80;
  return 100;
}
