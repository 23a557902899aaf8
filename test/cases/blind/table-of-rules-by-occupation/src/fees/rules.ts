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
  { fits: ({ occupation }) => occupation === 'lawyer' || occupation === 'surgeon', extra: 25 },
  { fits: ({ income }) => income > 90_000, extra: 15 },
];
