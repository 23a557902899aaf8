import { demandFor, eagerness, interestOf } from './a-traits';

export async function quote(accountId: string, listed: number): Promise<{ price: number }> {
  const lift = eagerness(await interestOf(accountId));
  const price = Math.round(listed * lift); // expect: no-personalized-pricing
  return { price };
}

export async function quoteByDemand(routeId: string, listed: number): Promise<{ price: number }> {
  const demand = await demandFor(routeId);
  const price = Math.round(listed * (demand > 500 ? 1.2 : 1));
  return { price };
}

export function nowFare(km: number, phone: { batteryLevel: number }): number {
  const hurry = phone.batteryLevel < 0.15 ? 1.2 : 1;
  const fare = Math.round((900 + km * 140) * hurry); // expect: no-personalized-pricing
  return fare;
}

export function scooterFare(minutes: number, scooter: { batteryLevel: number }): number {
  const rest = scooter.batteryLevel < 0.15 ? 0.8 : 1;
  const fare = Math.round((100 + minutes * 19) * rest);
  return fare;
}
