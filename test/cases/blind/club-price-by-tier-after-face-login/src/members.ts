export interface Member {
  id: string;
  tier: 'junior' | 'full';
  portrait: Uint8Array;
}

const rows = new Map<string, Member & { number: string; pin: string }>();

export const members = {
  async byId(id: string | undefined): Promise<Member | undefined> {
    return id === undefined ? undefined : rows.get(id);
  },
  async byNumber(number: string): Promise<Member | undefined> {
    return [...rows.values()].find((row) => row.number === number);
  },
  async pinFits(id: string, pin: string): Promise<boolean> {
    return rows.get(id)?.pin === pin;
  },
};
