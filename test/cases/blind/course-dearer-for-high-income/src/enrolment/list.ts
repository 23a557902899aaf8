const LIST: Record<string, number> = { 'ts-basics': 24_900, 'ts-compilers': 49_900, 'data-law': 39_900 };

export function listCents(courseCode: string): number {
  const cents = LIST[courseCode];
  if (cents === undefined) throw new Error('unknown course');
  return cents;
}
