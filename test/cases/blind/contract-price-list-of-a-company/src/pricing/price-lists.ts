interface PriceList {
  group: string;
  validTo: Date;
  entries: { sku: string; from: number; cents: number }[];
}

const lists: PriceList[] = [];

export const priceLists = {
  async forGroups(groups: string[]): Promise<PriceList[]> {
    const now = new Date();
    return lists.filter((list) => groups.includes(list.group) && list.validTo > now);
  },
};
