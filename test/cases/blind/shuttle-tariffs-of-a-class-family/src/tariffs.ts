// case: one class of a family of tariffs raises the price for guests who have bought often
// rules: no-personalized-pricing
export interface Guest {
  id: string;
  purchaseCount: number;
}

export interface Ride {
  kilometres: number;
  seats: number;
  departsAt: Date;
}

export abstract class Tariff {
  constructor(protected readonly perKilometre: number) {}

  abstract price(ride: Ride, guest: Guest): number;
}

export class NightTariff extends Tariff {
  override price(ride: Ride): number {
    const night = ride.departsAt.getHours() >= 22;
    return ride.kilometres * this.perKilometre * ride.seats * (night ? 1.2 : 1);
  }
}

export class AirportTariff extends Tariff {
  override price(ride: Ride, guest: Guest): number {
    return ride.kilometres * this.perKilometre * ride.seats * (guest.purchaseCount > 10 ? 1.15 : 1); // expect: no-personalized-pricing
  }
}
