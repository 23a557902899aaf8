export interface DiaryEntry {
  day: string;
  menstrualCycle: { dayOfCycle: number; flow: 'none' | 'light' | 'strong' };
  pregnancy: boolean | null;
}

const entries = new Map<string, DiaryEntry[]>();

export const diary = {
  async add(userId: string, entry: DiaryEntry): Promise<number> {
    const mine = entries.get(userId) ?? [];
    mine.push(entry);
    entries.set(userId, mine);
    return mine.length;
  },
};
