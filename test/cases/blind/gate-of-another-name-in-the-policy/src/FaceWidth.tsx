import { useRef, useState } from 'react';
import * as faceapi from '@vladmandic/face-api';

export function FaceWidth({ customerId }: { customerId: string }) {
  const photo = useRef<HTMLImageElement>(null);
  const [known, setKnown] = useState(false);

  const recognise = async () => {
    const face = await faceapi.detectSingleFace(photo.current!).withFaceLandmarks().withFaceDescriptor();
    setKnown(face !== undefined);
  };

  return (
    <figure>
      <img ref={photo} src={`/uploads/${customerId}.jpg`} alt="" />
      <button onClick={recognise}>{known ? 'Frames that fitted you' : 'Recognise me'}</button>
    </figure>
  );
}
