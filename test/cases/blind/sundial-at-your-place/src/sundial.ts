// case: with the permission alone the position turns a sundial on the device, and nothing is stored or sent
// rules: no-permission-as-consent, no-collection-before-consent

import { Geolocation } from '@capacitor/geolocation';

const dial = document.querySelector<HTMLElement>('#dial')!;
const note = document.querySelector<HTMLElement>('#note')!;

function shadowAngle(latitude: number, longitude: number, now: Date): number {
  const solarHours = now.getUTCHours() + now.getUTCMinutes() / 60 + longitude / 15;
  const hourAngle = ((solarHours - 12) * Math.PI) / 12;
  return Math.atan(Math.sin((latitude * Math.PI) / 180) * Math.tan(hourAngle));
}

async function turn(): Promise<void> {
  const { coarseLocation } = await Geolocation.requestPermissions({ permissions: ['coarseLocation'] });
  if (coarseLocation !== 'granted') {
    note.textContent = 'Choose a town from the list';
    return;
  }
  const { coords } = await Geolocation.getCurrentPosition({ enableHighAccuracy: false });
  dial.style.rotate = `${shadowAngle(coords.latitude, coords.longitude, new Date())}rad`;
  note.textContent = 'The dial is set to your place';
}

document.querySelector('#use-my-place')!.addEventListener('click', () => void turn());
