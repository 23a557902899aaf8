export interface Slip {
  headline: string;
  coupon: { code: string; percent: number } | null;
}

export const printer = {
  print(slip: Slip): void {
    void fetch('http://localhost:9200/print', { method: 'POST', body: JSON.stringify(slip) });
  },
};
