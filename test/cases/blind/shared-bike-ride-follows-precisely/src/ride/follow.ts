// case: a shared bike follows the ride precisely from unlocking to locking
// rules: no-excessive-location-precision

export interface Ride {
  metres: number;
  end(): void;
}

export function followRide(onMetres: (metres: number) => void): Ride {
  let last: GeolocationCoordinates | undefined;
  const ride: Ride = { metres: 0, end: () => navigator.geolocation.clearWatch(watch) };

  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => {
      if (last) ride.metres += 111_200 * Math.hypot(coords.latitude - last.latitude, (coords.longitude - last.longitude) * 0.64);
      last = coords;
      onMetres(ride.metres);
    },
    () => ride.end(),
    { enableHighAccuracy: true, maximumAge: 2_000 },
  );
  return ride;
}
