export interface Applicant {
  id: string;
  occupation: string;
  income: number;
  seats: number;
  months: number;
}

interface Rule {
  fits: (applicant: Applicant) => boolean;
  extra: number;
}

export const rules: readonly Rule[] = [
  { fits: ({ seats }) => seats > 20, extra: -15 },
  { fits: ({ months }) => months >= 24, extra: -5 },
];
