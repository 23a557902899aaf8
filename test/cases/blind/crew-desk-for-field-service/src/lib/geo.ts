export interface Spot {
  latitude: number;
  longitude: number;
}

/** callers decide whether they may ask */
export function currentSpot(options: PositionOptions = {}): Promise<Spot> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }), reject, options);
  });
}

export function kilometres(a: Spot, b: Spot): number {
  const x = (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360);
  const y = b.latitude - a.latitude;
  return Math.hypot(x, y) * 111.2;
}
