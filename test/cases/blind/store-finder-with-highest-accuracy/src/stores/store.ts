export interface Store {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
}

interface Point {
  latitude: number;
  longitude: number;
}

export function kilometres(a: Point, b: Point): number {
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360);
  return 111.2 * Math.hypot(x, a.latitude - b.latitude);
}
