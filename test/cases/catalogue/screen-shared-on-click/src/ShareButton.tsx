// case: the screen is captured for a local preview after a press on the button
// rules: no-collection-before-consent
import { useRef } from 'react';
import { openScreen } from './screen';

export function ShareButton() {
  const preview = useRef<HTMLVideoElement>(null);
  return (
    <section>
      <video ref={preview} muted autoPlay />
      <button type="button" onClick={async () => { preview.current!.srcObject = await openScreen(); }}>
        Preview my screen
      </button>
    </section>
  );
}
