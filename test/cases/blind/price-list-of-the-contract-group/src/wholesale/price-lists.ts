export type GroupCode = 'retail' | 'gastronomy' | 'export';

// price lists 2025, printed and sent with each contract
const LISTS: Record<GroupCode, ReadonlyMap<string, number>> = {
  retail: new Map([['oil-5l', 2100], ['rice-10k', 1450]]),
  gastronomy: new Map([['oil-5l', 1950], ['rice-10k', 1380]]),
  export: new Map([['oil-5l', 1800], ['rice-10k', 1290]]),
};

export function listedPrice(group: GroupCode, sku: string): number {
  const listed = LISTS[group].get(sku);
  if (listed === undefined) throw new Error(`no price for ${sku} in list ${group}`);
  return listed;
}
