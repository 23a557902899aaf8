/** Answers kept for one owner, a vocabulary say; they go when it goes. */
export type Memory<Value> = WeakMap<object, Map<string, Value>>;

/**
 * Answers from a memory, or computes and keeps the answer.
 *
 * It is keyed by content alone, and never grows without bound: past 50 000 answers, more than a project has distinct names,
 * it starts over.
 */
export function remember<Value>(memory: Memory<Value>, owner: object, key: string, compute: () => Value): Value {
  let answers = memory.get(owner);
  if (!answers) memory.set(owner, (answers = new Map()));
  const known = answers.get(key);
  if (known !== undefined || answers.has(key)) return known!;
  const value = compute();
  if (answers.size >= limit) answers.clear();
  answers.set(key, value);
  return value;
}

const limit = 50_000;
