export interface Order {
  id: string;
  paymentId: string;
  totalCents: number;
  lines: { sku: string; pieces: number }[];
  buyer: { id: string; fullName: string; phoneNumber: string };
}
