import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';

export function Dictation() {
  const { id } = useParams();
  const [state, setState] = useState('Starting');

  useEffect(() => {
    let stream: MediaStream | undefined;
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const recorder = new MediaRecorder(stream);
      recorder.ondataavailable = ({ data }) => {
        void fetch(`/api/reports/${id}/audio`, { method: 'POST', body: data });
      };
      recorder.start(5000);
      setState('Recording');
    };
    void run();
    return () => stream?.getTracks().forEach((track) => track.stop());
  }, [id]);

  return <p>{state}</p>;
}
