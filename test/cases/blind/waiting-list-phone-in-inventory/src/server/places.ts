const waiting = new Map<string, object[]>();

export const places = {
  async append(course: string, entry: object): Promise<number> {
    const list = waiting.get(course) ?? [];
    waiting.set(course, [...list, entry]);
    return list.length + 1;
  },
  async count(course: string): Promise<number> {
    return waiting.get(course)?.length ?? 0;
  },
};
