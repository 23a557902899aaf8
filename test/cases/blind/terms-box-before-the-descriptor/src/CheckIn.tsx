// case: a box for the terms of use is all that comes before the face is described and sent over a socket
// rules: no-biometric-without-consent, no-biometric-upload

import { useRef, useState } from 'react';
import * as faceapi from 'face-api.js';

const socket = new WebSocket('wss://desk.conference.example/check-in');

export function CheckIn({ badge }: { badge: string }) {
  const camera = useRef<HTMLVideoElement>(null);
  const [agreed, setAgreed] = useState(false);
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');

  const scan = async () => {
    if (!agreed || !camera.current) return;
    const face = await faceapi.detectSingleFace(camera.current).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
    if (!face) return setState('failed');
    socket.send(JSON.stringify({ badge, vector: [...face.descriptor] })); // expect: no-biometric-upload
    setState('done');
  };

  return (
    <main>
      <video ref={camera} muted playsInline />
      <label>
        <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
        I have read the <a href="/terms">terms of use</a>
      </label>
      <button onClick={scan} disabled={!agreed}>Check in</button>
      <a href={`/desk?badge=${badge}`}>Check in at the desk</a>
      <output>{state}</output>
    </main>
  );
}
