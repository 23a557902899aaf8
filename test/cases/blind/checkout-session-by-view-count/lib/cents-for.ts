export function centsFor(listed: number, views: number): number {
  if (views >= 6) return listed + 900;
  if (views >= 3) return listed + 400;
  return listed;
}
