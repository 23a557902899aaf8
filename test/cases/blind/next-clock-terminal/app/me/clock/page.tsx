'use client';

import { useRef } from 'react';
import * as faceapi from 'face-api.js';
import { FaceConsentGate, FaceConsentProvider } from '../../../components/FaceConsent';
import StaffNoPad from '../../../components/StaffNoPad';
import { api } from '../../../lib/api';
import { loadFaceModels } from '../../../lib/face';

function FaceClock() {
  const video = useRef<HTMLVideoElement>(null);

  const clockIn = async () => {
    await loadFaceModels();
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
    video.current!.srcObject = stream;
    await video.current!.play();
    const me = await faceapi.detectSingleFace(video.current!).withFaceLandmarks().withFaceDescriptor();
    stream.getTracks().forEach((t) => t.stop());
    if (!me) return;
    await api.post('/clock/face', { descriptor: Array.from(me.descriptor) });
    window.location.assign('/me');
  };

  return (
    <div>
      <video ref={video} muted playsInline />
      <button onClick={clockIn}>Clock in with my face</button>
    </div>
  );
}

export default function MyClockPage() {
  const toMe = () => window.location.assign('/me');
  return (
    <FaceConsentProvider>
      <FaceConsentGate otherwise={null}>
        <FaceClock />
      </FaceConsentGate>
      <StaffNoPad onDone={toMe} />
    </FaceConsentProvider>
  );
}
