export interface PlacedOrder {
  id: string;
  totalCents: number;
  email: string;
}

export async function loadOrder(id: string): Promise<PlacedOrder> {
  const response = await fetch(`${process.env.ORDERS_URL}/orders/${id}`);
  return response.json();
}
