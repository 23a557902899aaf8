export function planFor(goal: string, sessionsPerWeek: number) {
  return Array.from({ length: sessionsPerWeek }, (_, index) => ({ day: index + 1, goal }));
}
