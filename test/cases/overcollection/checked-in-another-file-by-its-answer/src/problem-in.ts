export function problemIn({ topic, gender }: { topic: string; gender: string }): string | undefined {
  if (topic.length > 40) return 'That topic is too long';
  if (!gender) return 'Tell us your gender';
  return undefined;
}
