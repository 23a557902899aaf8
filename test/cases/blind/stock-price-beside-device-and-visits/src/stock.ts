interface Article {
  listed: number;
  left: number;
  daysOnShelf: number;
}

const rows = new Map<string, Article>();

export const stock = {
  async bySku(sku: string): Promise<Article | undefined> {
    return rows.get(sku);
  },
};
