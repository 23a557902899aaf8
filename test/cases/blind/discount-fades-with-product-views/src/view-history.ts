export function countView(sku: string) {
  const key = `views:${sku}`;
  const count = Number(window.localStorage.getItem(key) ?? '0') + 1;
  window.localStorage.setItem(key, String(count));
  return count;
}
