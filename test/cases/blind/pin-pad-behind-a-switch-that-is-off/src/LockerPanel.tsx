// case: the code pad that could open the locker is behind a switch that is always off, so only the face is left
// rules: require-biometric-alternative

import { useRef, useState } from 'react';
import { Human } from '@vladmandic/human';
import { PIN_PAD } from './config';
import { PinPad } from './PinPad';
import { openLocker } from './locker';

interface Props {
  locker: number;
  pin: string;
  enrolled: number[];
}

const human = new Human({ face: { emotion: { enabled: false } } });

export function LockerPanel({ locker, pin, enrolled }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [message, setMessage] = useState('Look at the camera');

  const scan = async () => {
    const { face } = await human.detect(video.current!);
    const similarity = human.match.similarity(enrolled, face[0]?.embedding ?? []);
    if (similarity > 0.62) { // expect: require-biometric-alternative
      await openLocker(locker);
      setMessage('Open');
    } else {
      setMessage('Try again');
    }
  };

  return (
    <section>
      <video ref={video} autoPlay muted />
      <p>{message}</p>
      <button onClick={scan}>Scan</button>
      {PIN_PAD && <PinPad locker={locker} pin={pin} />}
    </section>
  );
}
