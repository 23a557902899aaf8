// case: ride quotes (SvelteKit, Sequelize): distance, demand and night are public rules, the rider's tips and battery are not
// rules: no-personalized-pricing, no-personal-data-in-logs
import { error, json } from '@sveltejs/kit';
import { Rider } from '../../../lib/models';
import { baseFare, cleaningFee, nightFare, surgeFare } from '../../../lib/fares';
import { riderFare } from '../../../lib/rider-fare';
import { log } from '../../../lib/log';

export async function POST({ request, locals }: { request: Request; locals: { riderId: string } }) {
  const { km, minutes, zone, batteryLevel } = await request.json();
  if (!(km > 0)) throw error(400, 'km missing');

  const rider = await Rider.findByPk(locals.riderId);
  if (!rider) throw error(401, 'unknown rider');

  let fare = nightFare(surgeFare(baseFare(km, minutes), zone), new Date());
  fare = riderFare(fare, rider, batteryLevel);

  log('quote', { riderId: rider.id, zone, fare });
  return json({ fare, currency: 'EUR', cleaningFee: cleaningFee() });
}
