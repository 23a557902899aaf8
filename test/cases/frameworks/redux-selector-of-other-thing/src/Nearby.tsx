import { useEffect, useState } from 'react';
import { useSelector } from 'react-redux';
import { selectMapReady } from './mapSlice';

export function Nearby() {
  const ready = useSelector(selectMapReady);
  const [place, setPlace] = useState<GeolocationPosition>();
  useEffect(() => {
    if (!ready) return;
    navigator.geolocation.watchPosition(setPlace); // expect: no-collection-before-consent
  }, [ready]);
  return <p>{place?.coords.latitude}</p>;
}
