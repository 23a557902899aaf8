interface Settings {
  userId: string;
  personalizationEnabled: boolean;
}

const rows = new Map<string, Settings>();
const keyOf = (request: Request) => request.headers.get('x-reader') ?? 'guest';

export const settings = {
  async of(request: Request): Promise<Settings> {
    return rows.get(keyOf(request)) ?? { userId: keyOf(request), personalizationEnabled: false };
  },
  async save(request: Request, change: Pick<Settings, 'personalizationEnabled'>): Promise<void> {
    rows.set(keyOf(request), { ...(await settings.of(request)), ...change });
  },
};
