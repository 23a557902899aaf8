const rates: Record<string, number> = { NL: 0.21, BE: 0.21, DE: 0.19 };

export const vatRate = (country: string) => rates[country] ?? 0.21;
