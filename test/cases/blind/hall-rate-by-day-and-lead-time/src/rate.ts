import type { HallRequest } from './request';

const HOUR = 3_600_000;

export function hourlyRate(request: HallRequest, now: Date): number {
  const ahead = (request.from.getTime() - now.getTime()) / HOUR;
  const evening = request.from.getHours() >= 18;
  let rate = evening ? 4800 : 3200;
  if (ahead < 24) rate -= 600;
  if (request.courts > 2) rate -= 300;
  return rate;
}
