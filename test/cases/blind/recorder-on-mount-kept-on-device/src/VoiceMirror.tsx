// case: the same level meter opens the microphone as soon as the page is shown
// rules: no-collection-before-consent
import { useEffect, useState } from 'react';

export function VoiceMirror() {
  const [level, setLevel] = useState(0);

  useEffect(() => {
    let timer = 0;
    let open: MediaStream | undefined;
    const begin = async () => {
      open = await navigator.mediaDevices.getUserMedia({ audio: true }); // expect: no-collection-before-consent
      const context = new AudioContext();
      const analyser = context.createAnalyser();
      context.createMediaStreamSource(open).connect(analyser);
      const bins = new Uint8Array(analyser.frequencyBinCount);
      timer = window.setInterval(() => {
        analyser.getByteFrequencyData(bins);
        setLevel(Math.max(...bins));
      }, 100);
    };
    void begin();
    return () => {
      window.clearInterval(timer);
      open?.getTracks().forEach((track) => track.stop());
    };
  }, []);

  return <meter max={255} value={level} />;
}
