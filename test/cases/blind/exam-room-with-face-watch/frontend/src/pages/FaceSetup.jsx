import { useState } from 'react';
import * as faceapi from 'face-api.js';
import { askSeparateConsent } from '../lib/consent';

export default function FaceSetup() {
  const [hint, setHint] = useState('');

  const start = async () => {
    const answer = await askSeparateConsent({ category: 'face', purpose: 'exam-identity' });
    if (answer !== 'given') {
      setHint('An invigilator will look at your ID card before the exam.');
      return;
    }
    const picture = document.querySelector('#portrait');
    const found = await faceapi.detectSingleFace(picture).withFaceLandmarks().withFaceDescriptor();
    setHint(found ? 'That worked.' : 'No face found, try another picture.');
  };

  return (
    <main>
      <img id="portrait" alt="" src="/api/me/portrait" />
      <button onClick={start}>Use my face to identify me</button>
      <p>{hint}</p>
    </main>
  );
}
