import { useRef, useState } from 'react';
import { useParams } from 'react-router-dom';

interface Customer {
  fullName: string;
  email: string;
  phone: string;
}

const RATING_HOST = 'https://collect.stars-and-reviews.example';

export default function Evidence({ customer }: { customer?: Customer }) {
  const { id } = useParams();
  const video = useRef<HTMLVideoElement>(null);
  const [blurry, setBlurry] = useState(false);

  // look before you shoot: nothing is kept
  const openCamera = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    video.current!.srcObject = stream;
    setBlurry(stream.getVideoTracks()[0].readyState !== 'live');
  };

  const askForReview = async () => {
    if (!customer) return;
    const body = JSON.stringify({ job: id, email: customer.email, phone: customer.phone });
    await fetch(`${RATING_HOST}/v1/invitations`, { method: 'POST', body }); // expect: no-third-party-sharing-without-consent
  };

  const countReview = async () => {
    await fetch(`${RATING_HOST}/v1/counters`, { method: 'POST', body: JSON.stringify({ job: id, kind: 'finished' }) });
  };

  return (
    <main>
      <video ref={video} autoPlay muted playsInline />
      <button onClick={openCamera}>Camera</button>
      {blurry && <p>The picture is not ready</p>}
      <button onClick={askForReview}>Ask the customer for a review</button>
      <button onClick={countReview}>Job finished</button>
    </main>
  );
}
