import type { Guest } from './types';

const steps = [
  { from: 120_000, factor: 1.25 },
  { from: 60_000, factor: 1.1 },
];

export function affluence({ income }: Guest) {
  return steps.find((step) => income >= step.from)?.factor ?? 1;
}
