// case: a kiosk computes a face vector and sends it over a web socket without asking
// rules: no-biometric-without-consent, no-biometric-upload

import * as faceapi from '@vladmandic/face-api';
import { Hub } from './hub';

export class Greeter {
  constructor(
    private readonly hub: Hub,
    private readonly camera: HTMLVideoElement,
  ) {}

  async greet(membershipId: string): Promise<boolean> {
    const face = await faceapi.detectSingleFace(this.camera).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
    if (face === undefined) return false;
    this.hub.arrived({ membershipId, vector: Array.from(face.descriptor) });
    return true;
  }
}

const hub = new Hub('wss://hub.museum.example/arrivals');
const greeter = new Greeter(hub, document.querySelector<HTMLVideoElement>('#camera')!);

document.querySelector<HTMLFormElement>('#card')!.addEventListener('submit', (event) => {
  event.preventDefault();
  void greeter.greet(String(new FormData(event.target as HTMLFormElement).get('membership')));
});
