const rows: Record<string, unknown>[] = [];

export const singers = {
  async add(row: Record<string, unknown>): Promise<number> {
    return rows.push(row);
  },
};
