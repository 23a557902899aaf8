const rows: object[] = [];

export const seekers = {
  async insert(row: object): Promise<number> {
    return rows.push(row);
  },
};
