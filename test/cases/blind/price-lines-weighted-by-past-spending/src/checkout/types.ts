export interface CartItem {
  sku: string;
  listed: number;
  pieces: number;
}

export interface Shopper {
  id: string;
  totalSpent: number;
}
