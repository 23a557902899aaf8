import React, { useRef, useState } from 'react';
import { useEngagement } from './useEngagement';
import { useFraming } from './useFraming';
import ThumbnailPicker from './ThumbnailPicker';

export default function Room({ webinarId }: { webinarId: string }) {
  const video = useRef<HTMLVideoElement>(null);
  const [live, setLive] = useState(false);
  const { tip, check } = useFraming(video);
  useEngagement(video, webinarId, live);

  const preview = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    video.current!.srcObject = stream;
    await video.current!.play();
  };

  const leave = () => {
    (video.current?.srcObject as MediaStream | null)?.getTracks().forEach((t) => t.stop());
    setLive(false);
  };

  return (
    <main>
      <video ref={video} muted playsInline />
      <p>{tip}</p>
      <button onClick={preview}>Camera on</button>
      <button onClick={check}>Am I in the picture?</button>
      <button onClick={() => setLive(true)}>Join the webinar</button>
      <button onClick={leave}>Leave</button>
      <ThumbnailPicker webinarId={webinarId} />
    </main>
  );
}
