export interface TradeCustomer {
  id: string;
  email: string;
  groups: { id: string; name: string }[];
  orderHistory: { cents: number }[];
}

export interface PriceContext {
  customerId: string;
  email: string;
  groupIds: string[];
  quantity: number;
}

export const contextOf = (customer: TradeCustomer, quantity: number): PriceContext => ({
  customerId: customer.id,
  email: customer.email,
  groupIds: customer.groups.map((group) => group.id),
  quantity,
});
