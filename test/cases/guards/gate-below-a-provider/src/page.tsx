// case: one gate shows the search by face only to who agreed, the other as soon as the answer is loaded; a provider holds the answer
// rules: no-biometric-without-consent
import { useRef } from 'react';
import * as faceapi from 'face-api.js';
import { AgreedGate, AnswerProvider, LoadedGate } from './face-answer';

function Recognise() {
  const video = useRef<HTMLVideoElement>(null);
  const recognise = async () => show(await faceapi.detectSingleFace(video.current!).withFaceLandmarks().withFaceDescriptor());
  return <button onClick={recognise}>Find my photos</button>;
}

function Compare() {
  const video = useRef<HTMLVideoElement>(null);
  const compare = async () => show(await faceapi.detectSingleFace(video.current!).withFaceLandmarks().withFaceDescriptor()); // expect: no-biometric-without-consent
  return <button onClick={compare}>Compare two photos</button>;
}

function show(hit: unknown) {
  document.title = hit ? 'found' : 'nobody';
}

export default function Page() {
  return (
    <AnswerProvider>
      <AgreedGate>
        <Recognise />
      </AgreedGate>
      <LoadedGate>
        <Compare />
      </LoadedGate>
    </AnswerProvider>
  );
}
