import { useEffect } from 'react';
import * as faceapi from 'face-api.js';

const EVERY_MS = 5000;

/** Calls back with the similarity of the face before the screen to the first one seen. */
export function useFaceWatch(video, onSimilarity) {
  useEffect(() => {
    let first = null;
    const timer = setInterval(async () => {
      if (!video.current) return;
      const seen = await faceapi.detectSingleFace(video.current).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
      if (!seen) return;
      if (first === null) first = seen.descriptor;
      else onSimilarity(1 - distance(first, seen.descriptor));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [video, onSimilarity]);
}

function distance(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] - b[i]) ** 2;
  return Math.sqrt(sum);
}
