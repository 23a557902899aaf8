interface Offer {
  id: string;
  isAccepted: boolean;
  acceptedAt?: Date;
}

const rows = new Map<string, Offer>();

export const offers = {
  async byId(id: string): Promise<Offer | undefined> {
    return rows.get(id);
  },
  async ship(id: string, options: { returnsLabel: boolean }): Promise<void> {
    await fetch(`http://warehouse.internal/parcels/${id}`, { method: 'POST', body: JSON.stringify(options) });
  },
};
