// case: a question of its own about the face is kept, the face is compared in the page and only yes or no is sent
// rules: no-biometric-without-consent, no-biometric-upload

import { useRef, useState } from 'react';
import * as faceapi from 'face-api.js';
import { useFaceQuestion } from './use-face-question';

export function CheckIn({ badge, template }: { badge: string; template: Float32Array }) {
  const camera = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'idle' | 'done' | 'desk'>('idle');
  const { dialog, ask } = useFaceQuestion(badge);

  const scan = async () => {
    const answer = await ask();
    if (answer.state !== 'given') return setState('desk');
    const face = await faceapi.detectSingleFace(camera.current!).withFaceLandmarks().withFaceDescriptor();
    const same = face !== undefined && faceapi.euclideanDistance(face.descriptor, template) < 0.5;
    await fetch('/api/check-in', { method: 'POST', body: JSON.stringify({ badge, same }) });
    setState(same ? 'done' : 'desk');
  };

  return (
    <main>
      <video ref={camera} muted playsInline />
      <button onClick={scan}>Check in with my face</button>
      <a href={`/desk?badge=${badge}`}>Check in at the desk</a>
      <output>{state}</output>
      {dialog}
    </main>
  );
}
