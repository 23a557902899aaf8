'use client';

import { useRef, useState } from 'react';

declare const BarcodeDetector: any;

/** borrow a tool: scan the sticker on it */
export default function ScanAsset() {
  const video = useRef<HTMLVideoElement>(null);
  const [code, setCode] = useState<string>();

  async function scan() {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    const el = video.current!;
    el.srcObject = stream;
    await el.play();
    const detector = new BarcodeDetector({ formats: ['qr_code', 'code_128'] });
    const stop = () => stream.getTracks().forEach((t) => t.stop());
    const tick = async () => {
      const [hit] = await detector.detect(el);
      if (hit) {
        setCode(hit.rawValue);
        stop();
        return;
      }
      requestAnimationFrame(tick);
    };
    tick();
  }

  return (
    <section className="p-6">
      <video ref={video} muted playsInline className="w-full" />
      <button className="btn" onClick={scan}>Scan a sticker</button>
      {code && <p>Asset {code}</p>}
    </section>
  );
}
