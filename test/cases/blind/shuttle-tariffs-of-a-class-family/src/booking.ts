import { AirportTariff, NightTariff, type Guest, type Ride, type Tariff } from './tariffs';

const TARIFFS: Record<'city' | 'airport', Tariff> = {
  city: new NightTariff(1.4),
  airport: new AirportTariff(1.6),
};

export function quote(kind: 'city' | 'airport', ride: Ride, guest: Guest) {
  return { guest: guest.id, cents: Math.round(TARIFFS[kind].price(ride, guest) * 100) };
}
