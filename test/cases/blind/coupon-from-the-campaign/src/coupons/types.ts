export interface Customer {
  id: string;
  language: string;
  ltv: number;
  churnRisk: number;
}

export interface Campaign {
  id: string;
  percent: number;
  endsAt: Date;
}
