const bySku = new Map<string, string[]>();

export const waiting = {
  add(sku: string, to: string) {
    bySku.set(sku, [...(bySku.get(sku) ?? []), to]);
  },
};
