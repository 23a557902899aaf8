import ky from 'ky';
import { useDevice } from './stores/device';

export const api = ky.create({
  prefixUrl: 'https://api.puzzles.example',
  hooks: {
    beforeRequest: [
      (request) => {
        const { platform, key } = useDevice.getState();
        request.headers.set('x-platform', platform);
        request.headers.set('x-device', key);
      },
    ],
  },
});
