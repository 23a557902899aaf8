// case: a running app follows the run with high accuracy, and stops when the run stops
// rules: no-excessive-location-precision
export interface Point {
  lat: number;
  lng: number;
  at: number;
}

export class RunTrack {
  private watchId: number | null = null;
  private readonly points: Point[] = [];

  start(onPoint: (points: readonly Point[]) => void): void {
    this.watchId ??= navigator.geolocation.watchPosition(
      ({ coords, timestamp }) => {
        this.points.push({ lat: coords.latitude, lng: coords.longitude, at: timestamp });
        onPoint(this.points);
      },
      () => this.stop(),
      { enableHighAccuracy: true, maximumAge: 0 },
    );
  }

  stop(): readonly Point[] {
    if (this.watchId !== null) navigator.geolocation.clearWatch(this.watchId);
    this.watchId = null;
    return this.points;
  }
}
