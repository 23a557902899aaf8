// case: the screen is captured as soon as the page is shown
import { useEffect, useRef } from 'react';
import { openScreen } from './screen';

export function SharePage() {
  const preview = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    void openScreen().then((stream) => {
      preview.current!.srcObject = stream;
    });
  }, []);
  return <video ref={preview} muted autoPlay />;
}
