/** Finds the name a misspelt one most likely stands for: at most a third of its letters differ. `undefined` if none is that near, or if the name is far longer than names are. */
export function findClosestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length > 80) return undefined;
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1;
  for (const candidate of names) {
    // That many letters have to be inserted at least.
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The least number of letters to insert, drop or replace, or of neighbours to swap. Shape: one row of the table at a time. */
function editDistance(left: string, right: string): number {
  let above: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const edited = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next.push(isSwap ? Math.min(edited, above[j - 2]! + 1) : edited);
    }
    [above, row] = [row, next];
  }
  return row[right.length]!;
}
