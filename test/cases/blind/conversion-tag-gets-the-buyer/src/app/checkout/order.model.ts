export interface PlacedOrder {
  number: string;
  total: number;
  currency: string;
  buyer: { email: string; phone: string; street: string; postcode: string };
}
