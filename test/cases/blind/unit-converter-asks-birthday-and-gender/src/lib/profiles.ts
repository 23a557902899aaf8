const rows = new Map<string, unknown>();

export const profiles = {
  async save(key: string, profile: unknown): Promise<void> {
    rows.set(key, profile);
  },
};
