import React, { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useLocalWeather } from '../hooks/useLocalWeather';
import { withdrawLocationConsent } from '../consent/locationConsent';

export default function Dashboard() {
  const weather = useLocalWeather();
  const [runs, setRuns] = useState<{ id: string; km: number }[]>([]);

  useEffect(() => {
    fetch('/api/runs').then((r) => r.json()).then(setRuns);
  }, []);

  return (
    <main>
      {weather && <span className="chip">{weather.icon} {weather.temp}°</span>}
      <ul>{runs.map((r) => <li key={r.id}>{r.km.toFixed(2)} km</li>)}</ul>
      <Link to="/record">New run</Link>
      <Link to="/friends">Friends</Link>
      <button onClick={withdrawLocationConsent}>Stop using my location</button>
    </main>
  );
}
