type Demand = { openRequests: number; freeCars: number };

const zones = new Map<string, Demand>();

export function report(zone: string, patch: Partial<Demand>) {
  const known = zones.get(zone) ?? { openRequests: 0, freeCars: 0 };
  zones.set(zone, { ...known, ...patch });
}

export function demandOf(zone: string): Demand {
  return zones.get(zone) ?? { openRequests: 0, freeCars: 1 };
}
