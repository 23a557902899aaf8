import { RefObject, useState } from 'react';
import * as faceapi from 'face-api.js';
import { detectorOptions, faceModels } from './faceModels';

/** "move a bit to the left": only where the head is, on demand, stays in the browser */
export function useFraming(video: RefObject<HTMLVideoElement>) {
  const [tip, setTip] = useState('');

  async function check() {
    if (!video.current) return;
    await faceModels();
    const hit = await faceapi.detectSingleFace(video.current, detectorOptions).withFaceLandmarks();
    if (!hit) return setTip('We cannot see you.');
    const middle = hit.detection.box.x + hit.detection.box.width / 2;
    const offset = middle / video.current.videoWidth - 0.5;
    setTip(Math.abs(offset) < 0.1 ? 'Perfect.' : offset > 0 ? 'Move to the left.' : 'Move to the right.');
  }

  return { tip, check };
}
