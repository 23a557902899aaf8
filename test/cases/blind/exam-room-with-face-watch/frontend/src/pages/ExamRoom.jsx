import { useCallback, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useFaceWatch } from '../hooks/useFaceWatch';
import { usePeopleCount } from '../hooks/usePeopleCount';

export default function ExamRoom() {
  const { examId } = useParams();
  const video = useRef(null);
  const [warning, setWarning] = useState('');
  const { people, count } = usePeopleCount();

  const onSimilarity = useCallback((value) => setWarning(value < 0.5 ? 'Please stay before the screen' : ''), []);
  useFaceWatch(video, onSimilarity);

  const openCamera = async () => {
    video.current.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  };

  return (
    <main>
      <h1>Exam {examId}</h1>
      <video ref={video} autoPlay muted playsInline />
      <button onClick={openCamera}>Switch the camera on</button>
      <button onClick={() => count(video.current)}>Am I alone?</button>
      {people !== null && <p>{people === 1 ? 'Only you' : `${people} people`}</p>}
      <p role="alert">{warning}</p>
    </main>
  );
}
