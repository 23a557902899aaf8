import { useEffect, useRef, useState } from 'react';
import { useScreenShare } from '../hooks/useScreenShare';

const POLL_MS = 4_000;

/** Notes for the next shift; shows a preview of the own screen for the projector in the staff room. */
export function Handover() {
  const { video, sharing, share } = useScreenShare();
  const [note, setNote] = useState('');
  const [pasted, setPasted] = useState('');
  const backdrop = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    let stream: MediaStream | undefined;
    const grab = async () => {
      stream = await navigator.mediaDevices.getDisplayMedia({ video: true }); // expect: no-collection-before-consent
      backdrop.current!.srcObject = stream;
    };
    void grab();
    return () => stream?.getTracks().forEach((track) => track.stop());
  }, []);

  useEffect(() => {
    const timer = window.setInterval(async () => {
      const text = await navigator.clipboard.readText(); // expect: no-collection-before-consent
      if (text !== pasted && text.length < 400) setPasted(text);
    }, POLL_MS);
    return () => window.clearInterval(timer);
  }, [pasted]);

  const paste = async () => {
    setNote(`${note}\n${await navigator.clipboard.readText()}`);
  };

  const copy = () => navigator.clipboard.writeText(note);

  return (
    <section>
      <video ref={backdrop} muted className="backdrop" />
      <textarea value={note} onChange={(e) => setNote(e.target.value)} />
      <button type="button" onClick={paste}>Paste</button>
      <button type="button" onClick={copy}>Copy all</button>
      <button type="button" onClick={share}>{sharing ? 'Shown on the projector' : 'Show my screen'}</button>
      <video ref={video} muted />
      <p>{pasted ? 'Something new was copied' : ''}</p>
    </section>
  );
}
