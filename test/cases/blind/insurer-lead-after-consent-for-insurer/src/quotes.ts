export interface Quote {
  id: string;
  renterId: string;
  email: string;
  car: string;
}

const rows = new Map<string, Quote>();

export const quotes = {
  async byId(id: string): Promise<Quote | undefined> {
    return rows.get(id);
  },
};
