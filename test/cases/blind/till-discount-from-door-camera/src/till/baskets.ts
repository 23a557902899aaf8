export interface Basket {
  id: string;
  screen: string;
  discountPercent: number;
}

class Baskets {
  private readonly byId = new Map<string, Basket>();

  open(id: string): Basket {
    const basket = this.byId.get(id) ?? { id, screen: 'welcome', discountPercent: 0 };
    this.byId.set(id, basket);
    return basket;
  }
}

export const baskets = new Baskets();
