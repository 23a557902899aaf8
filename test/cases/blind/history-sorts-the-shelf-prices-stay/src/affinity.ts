export function affinity(history: { topic: string }[]) {
  const counts = new Map<string, number>();
  for (const entry of history) counts.set(entry.topic, (counts.get(entry.topic) ?? 0) + 1);
  return (topic: string) => counts.get(topic) ?? 0;
}
