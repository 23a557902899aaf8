// case: an onboarding asks for camera, position and notifications one after the other
import { Camera } from '@capacitor/camera';
import { Geolocation } from '@capacitor/geolocation';
import { Contacts } from '@capacitor-community/contacts';

export async function onboarding(): Promise<boolean> {
  const camera = await Camera.requestPermissions({ permissions: ['camera'] });
  const place = await Geolocation.requestPermissions(); // expect: no-bundled-permissions
  const people = await Contacts.requestPermissions();
  return [camera.camera, place.location, people.contacts].every((state) => state === 'granted');
}
