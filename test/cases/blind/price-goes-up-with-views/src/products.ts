export interface Product {
  id: string;
  title: string;
  cents: number;
  sold: number;
}

const rows: Product[] = [];

export async function productById(id: string): Promise<Product | undefined> {
  return rows.find((row) => row.id === id);
}
