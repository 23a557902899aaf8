export interface Item {
  sku: string;
  cents: number;
  pieces: number;
  stock: number;
}

export interface Buyer {
  id: string;
  purchaseCount: number;
}
