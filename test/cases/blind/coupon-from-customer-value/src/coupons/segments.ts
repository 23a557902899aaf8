import type { Customer } from './types';

export function segmentOf(customer: Customer): 'loyal' | 'wavering' | 'lost' {
  if (customer.ltv > 3000) return 'loyal';
  return customer.churnRisk > 0.5 ? 'lost' : 'wavering';
}
