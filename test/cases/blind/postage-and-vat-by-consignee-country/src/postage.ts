const zones: Record<string, number> = { NL: 495, BE: 695, DE: 695 };

export function postage(country: string, grams: number) {
  const steps = Math.ceil(grams / 2000);
  return (zones[country] ?? 1495) * Math.max(steps, 1);
}
