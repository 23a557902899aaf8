// case: the rate of a sports hall follows the time of day, the lead time and the number of courts, the last visit only the greeting
// rules: no-personalized-pricing
import { hourlyRate } from './rate';
import type { HallRequest } from './request';

export function book(request: HallRequest, now = new Date()) {
  const rate = hourlyRate(request, now);
  const needsGuardian = request.by.age < 16;
  const greeting = request.by.lastVisit ? 'Welcome back' : 'Welcome';
  return { by: request.by.id, price: rate * request.hours, needsGuardian, greeting };
}
