export interface Applicant {
  id: string;
  coverage: number;
  purchaseHistory: { category: string; amount: number }[];
}

export function appetite(applicant: Applicant): number {
  return applicant.purchaseHistory.filter((item) => item.category === 'luxury').reduce((sum, item) => sum + item.amount, 0);
}
