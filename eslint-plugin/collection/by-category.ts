/** Several things of one file, the first of them by its place first. */
export type Group<Item> = readonly [Item, ...Item[]];

/** Groups what is found in a file by category, so that each category is told once, at its first place. */
export function byCategory<Item extends { readonly category: string; readonly span: { readonly start: number } }>(items: readonly Item[]): ReadonlyMap<string, Group<Item>> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of [...items].sort((left, right) => left.span.start - right.span.start)) {
    const group = groups.get(item.category);
    if (group) group.push(item);
    else groups.set(item.category, [item]);
  }
  return groups;
}
