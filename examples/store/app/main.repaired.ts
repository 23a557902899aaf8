// Where somebody is, is asked when they look for a shop; the device is told by a number that they can delete.
export function knownDevice(): string {
  const known = localStorage.getItem('device') ?? crypto.randomUUID();
  localStorage.setItem('device', known);
  return known;
}
