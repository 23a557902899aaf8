const counts = new Map<string, number>();

export const visits = {
  async add(userId: string, sku: string): Promise<number> {
    const key = `${userId}:${sku}`;
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  },
};
