// case: the microphone is opened by a tap and what it hears is only drawn as a level
// rules: no-collection-before-consent
import { useRef, useState } from 'react';

function watchLevel(stream: MediaStream, show: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const bins = new Uint8Array(analyser.frequencyBinCount);
  const timer = window.setInterval(() => {
    analyser.getByteFrequencyData(bins);
    show(Math.max(...bins));
  }, 100);
  return () => {
    window.clearInterval(timer);
    stream.getTracks().forEach((track) => track.stop());
  };
}

export function VoiceMirror() {
  const [level, setLevel] = useState(0);
  const stop = useRef<() => void>();

  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    stop.current = watchLevel(stream, setLevel);
  };

  return (
    <section>
      <button onClick={start}>Test my microphone</button>
      <button onClick={() => stop.current?.()}>Stop</button>
      <meter max={255} value={level} />
    </section>
  );
}
