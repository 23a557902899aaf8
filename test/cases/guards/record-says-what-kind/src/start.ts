// case: a route is tracked after a choice whose record says it is of separate consent; a fleet after one that says it is of the general terms
// rules: no-collection-before-consent
import { fleetLocation, routeLocation } from './choices.js';

const points: { lat: number; lng: number }[] = [];

const keep = ({ coords }: GeolocationPosition) => {
  points.push({ lat: coords.latitude, lng: coords.longitude });
};

const send = () => fetch('/api/points', { method: 'POST', body: JSON.stringify(points) });

document.querySelector('#record')!.addEventListener('click', () => {
  if (routeLocation() !== 'granted') return;
  navigator.geolocation.watchPosition(keep);
  setInterval(send, 60_000);
});

document.querySelector('#drive')!.addEventListener('click', () => {
  if (fleetLocation() !== 'granted') return;
  navigator.geolocation.watchPosition(keep); // expect: no-collection-before-consent
  setInterval(send, 60_000);
});
