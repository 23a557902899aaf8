export const plans: Record<string, { title: string; cents: number }> = {
  solo: { title: 'Studio Solo', cents: 1900 },
  team: { title: 'Studio Team', cents: 5900 },
};
