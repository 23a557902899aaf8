import { RefObject, useEffect } from 'react';
import * as faceapi from 'face-api.js';
import { io } from 'socket.io-client';
import { detectorOptions, faceModels } from './faceModels';

export function useEngagement(video: RefObject<HTMLVideoElement>, webinarId: string, live: boolean) {
  useEffect(() => {
    if (!live) return;
    const socket = io('/engagement', { query: { webinarId } });

    const timer = setInterval(async () => {
      if (!video.current) return;
      await faceModels();
      const face = await faceapi.detectSingleFace(video.current, detectorOptions).withFaceExpressions(); // expect: no-biometric-attribute-inference
      if (face) socket.emit('sample', face);
    }, 4000);

    return () => {
      clearInterval(timer);
      socket.close();
    };
  }, [live, webinarId]);
}
