export function regionOf(latitude: number): string {
  return latitude > 50 ? 'north' : 'south';
}
