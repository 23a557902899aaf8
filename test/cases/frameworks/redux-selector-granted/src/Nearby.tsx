import { useEffect, useState } from 'react';
import { useSelector } from 'react-redux';
import { selectLocationConsent } from './consentSlice';

export function Nearby() {
  const mayLocate = useSelector(selectLocationConsent);
  const [place, setPlace] = useState<GeolocationPosition>();
  useEffect(() => {
    if (!mayLocate) return;
    navigator.geolocation.getCurrentPosition(setPlace);
  }, [mayLocate]);
  return <p>{place?.coords.latitude}</p>;
}
