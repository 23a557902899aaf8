export const PLANS = {
  once: { cents: 2900, visits: 4 },
  often: { cents: 4900, visits: 12 },
} as const;

export type PlanId = keyof typeof PLANS;
