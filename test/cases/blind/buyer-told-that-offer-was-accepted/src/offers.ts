interface Party {
  id: string;
  email: string;
}

export interface Offer {
  id: string;
  cents: number;
  shipBy: Date;
  item: { title: string };
  buyer: Party;
  seller: Party;
}

const rows = new Map<string, Offer>();

export const offers = {
  async byId(id: string): Promise<Offer | undefined> {
    return rows.get(id);
  },
};
