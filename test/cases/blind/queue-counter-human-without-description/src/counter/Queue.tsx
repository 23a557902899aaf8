// case: the queue display counts face boxes with every describing model switched off
// rules: no-biometric-attribute-inference, no-biometric-without-consent

import { useRef, useState } from 'react';
import { Human } from '@vladmandic/human';
import { OPTIONS } from './options';

const human = new Human(OPTIONS);

export function Queue() {
  const video = useRef<HTMLVideoElement>(null);
  const [waiting, setWaiting] = useState<number>();

  const count = async () => {
    const { face } = await human.detect(video.current!);
    setWaiting(face.length);
  };

  return (
    <section>
      <video ref={video} src="/streams/counter-3" muted autoPlay />
      <button onClick={count}>Count the queue</button>
      <output>{waiting === undefined ? '–' : `about ${waiting * 3} minutes`}</output>
    </section>
  );
}
