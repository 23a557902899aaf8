import { useState } from 'react';

const REGIONS = [
  { name: 'North', text: 'Windy with showers', latitude: 53.6, longitude: 10 },
  { name: 'Middle', text: 'Cloudy', latitude: 50.1, longitude: 8.7 },
  { name: 'South', text: 'Sunny', latitude: 48.1, longitude: 11.6 },
];

const gap = (a, b) => Math.abs(a.latitude - b.latitude) + Math.abs(a.longitude - b.longitude);

/** three regions are enough, the texts are part of the build */
export default function Forecast() {
  const [region, setRegion] = useState(REGIONS[1]);

  const pick = (place) => setRegion([...REGIONS].sort((a, b) => gap(a, place) - gap(b, place))[0]);

  const findWeather = () => {
    navigator.geolocation.getCurrentPosition(({ coords }) => pick(coords), () => undefined, { enableHighAccuracy: true }); // expect: no-excessive-location-precision
  };

  return (
    <main>
      <h1>Weather forecast: {region.name}</h1>
      <button onClick={findWeather}>Weather where I am</button>
      <p>{region.text}</p>
    </main>
  );
}
