import { useCallback, useRef, useState } from 'react';

export function useScreenShare() {
  const video = useRef<HTMLVideoElement>(null);
  const [sharing, setSharing] = useState(false);

  const share = useCallback(async () => {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: 5 } });
    video.current!.srcObject = stream;
    await video.current!.play();
    setSharing(true);
    stream.getVideoTracks()[0].addEventListener('ended', () => setSharing(false));
  }, []);

  return { video, sharing, share };
}
