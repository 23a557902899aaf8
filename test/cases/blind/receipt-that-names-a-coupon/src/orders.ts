export interface PaidOrder {
  number: string;
  paidCents: number;
  buyer: { id: string; email: string };
  coupon: { code: string; cents: number } | null;
  lines: { title: string; pieces: number; cents: number }[];
}
