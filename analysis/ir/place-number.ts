import type { FunctionBody } from './function-body.js';
import type { Place } from './span.js';

/**
 * Which of the places of a function's operations one is. Unlike its offset it stays what it is when the text before the function
 * grows. Unit: none, from 0; -1 for a place that no operation has.
 */
export function placeNumber(body: FunctionBody, place: Place): number {
  let numbers = numbersOf.get(body);
  if (!numbers) {
    numbers = new Map();
    for (const { operations } of body.blocks) for (const operation of operations) gather(operation, numbers);
    numbersOf.set(body, numbers);
  }
  return numbers.get(place) ?? -1;
}

const numbersOf = new WeakMap<FunctionBody, Map<Place, number>>();

function gather(part: object, numbers: Map<Place, number>): void {
  for (const value of Object.values(part) as unknown[]) {
    if (typeof value !== 'object' || value === null) continue;
    if (!('start' in value)) gather(value, numbers);
    else if (!numbers.has(value as Place)) numbers.set(value as Place, numbers.size);
  }
}
