export interface Item {
  sku: string;
  cents: number;
  pieces: number;
}

export interface Buyer {
  id: string;
  purchaseCount: number;
}
