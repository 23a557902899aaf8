export const genders = ['', 'female', 'male', 'other'];

export function problemIn({ topic, gender }: { topic: string; gender: string }): string | undefined {
  if (!topic) return 'Choose a topic';
  if (gender && !genders.includes(gender)) return 'We do not know that gender';
  return undefined;
}
