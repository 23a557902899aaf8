// case: the scanner asks for the camera and the store finder for the position, each when it is opened
// rules: no-bundled-permissions
import { Camera } from '@capacitor/camera';
import { Geolocation } from '@capacitor/geolocation';

export async function openScanner(): Promise<boolean> {
  const { camera } = await Camera.requestPermissions({ permissions: ['camera'] });
  return camera === 'granted';
}

export async function openStoreFinder(): Promise<boolean> {
  const { location } = await Geolocation.requestPermissions();
  return location === 'granted';
}

document.querySelector('#scan')!.addEventListener('click', () => void openScanner());
document.querySelector('#stores')!.addEventListener('click', () => void openStoreFinder());
