export const kitchen = {
  async queue(lines: { dish: string; pieces: number }[]): Promise<string> {
    return `T${lines.reduce((sum, { pieces }) => sum + pieces, 0)}-${Date.now() % 10_000}`;
  },
};
