import { useRef, useState } from 'react';
import { readLocationConsent } from '../consent/locationConsent';

export type Point = { t: number; lat: number; lng: number };

export function useTrackRecorder() {
  const watch = useRef<number>();
  const points = useRef<Point[]>([]);
  const [running, setRunning] = useState(false);

  function start() {
    if (readLocationConsent() !== 'granted') return;
    points.current = [];
    watch.current = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) =>
        points.current.push({ t: timestamp, lat: coords.latitude, lng: coords.longitude }),
      undefined,
      { enableHighAccuracy: true },
    );
    setRunning(true);
  }

  async function stop() {
    if (watch.current !== undefined) navigator.geolocation.clearWatch(watch.current);
    setRunning(false);
    await fetch('/api/runs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ points: points.current }),
    });
  }

  return { running, start, stop };
}
