const wellPaid = new Set(['lawyer', 'dentist', 'banker', 'consultant']);

export function uplift(occupation?: string) {
  return occupation && wellPaid.has(occupation.toLowerCase()) ? 1200 : 0;
}
