export interface Order {
  id: string;
  paid: number;
  buyer: { id: string; email: string };
  coupon: { code: string; amount: number } | null;
  lines: { title: string; pieces: number; total: number }[];
}
