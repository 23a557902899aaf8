import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';

// nothing is sent from here, it is only a look into the mirror
export default function DeviceCheck() {
  const video = useRef(null);
  const [camera, setCamera] = useState('checking');
  const [mic, setMic] = useState('not tried');

  useEffect(() => {
    navigator.mediaDevices.getUserMedia({ video: true }) // expect: no-collection-before-consent
      .then((stream) => {
        video.current.srcObject = stream;
        setCamera('works');
      })
      .catch(() => setCamera('not available'));
  }, []);

  const tryMic = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    setMic(stream.getAudioTracks().length > 0 ? 'works' : 'silent');
    stream.getTracks().forEach((track) => track.stop());
  };

  return (
    <main>
      <h1>Is your machine ready?</h1>
      <video ref={video} autoPlay muted playsInline />
      <p>Camera: {camera}</p>
      <button onClick={tryMic}>Try my microphone</button>
      <p>Microphone: {mic}</p>
      <Link to="/face">Next</Link>
    </main>
  );
}
