import { useEffect, useState } from 'react';
import { send } from '../lib/http';

export default function DayRoute() {
  const [points, setPoints] = useState(0);

  useEffect(() => {
    const watch = navigator.geolocation.watchPosition(({ coords }) => { // expect: no-collection-before-consent
      setPoints((n) => n + 1);
      console.log('route point', coords.latitude, coords.longitude); // expect: no-personal-data-in-logs
      void send('/route-points', { lat: coords.latitude, lng: coords.longitude });
    });
    return () => navigator.geolocation.clearWatch(watch);
  }, []);

  return <p>{points} points today</p>;
}
