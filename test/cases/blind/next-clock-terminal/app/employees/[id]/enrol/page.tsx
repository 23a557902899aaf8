// case: attendance app, employees are enrolled by face from the manager's laptop without being asked; face clock-in on the own phone sits behind a consent gate
// rules: no-biometric-without-consent, no-biometric-upload, no-collection-before-consent, require-biometric-alternative
'use client';

import { useRef, useState } from 'react';
import { useParams, useRouter } from 'next/navigation';
import { api } from '../../../../lib/api';
import { loadFaceModels, templateFrom } from '../../../../lib/face';

export default function EnrolPage() {
  const { id } = useParams<{ id: string }>();
  const router = useRouter();
  const videoRef = useRef<HTMLVideoElement>(null);
  const [busy, setBusy] = useState(false);
  const [hint, setHint] = useState('Ask the employee to look at the camera.');

  async function openCamera() {
    setBusy(true);
    await loadFaceModels();
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
    if (videoRef.current) {
      videoRef.current.srcObject = stream;
      await videoRef.current.play();
    }
    setBusy(false);
  }

  async function enrol() {
    if (!videoRef.current) return;
    setBusy(true);
    const template = await templateFrom(videoRef.current);
    if (!template) {
      setHint('No face found, move closer.');
      setBusy(false);
      return;
    }
    await api.put(`/employees/${id}/face`, { template }); // expect: no-biometric-upload
    const stream = videoRef.current.srcObject as MediaStream | null;
    stream?.getTracks().forEach((t) => t.stop());
    router.push('/employees');
  }

  return (
    <main className="mx-auto max-w-lg p-6">
      <h1 className="text-xl font-semibold">Add a face</h1>
      <p className="text-sm text-neutral-500">{hint}</p>
      <video ref={videoRef} muted playsInline className="mt-4 aspect-video w-full rounded bg-black" />
      <div className="mt-4 flex gap-2">
        <button disabled={busy} onClick={openCamera} className="btn">Open camera</button>
        <button disabled={busy} onClick={enrol} className="btn btn-primary">Save face</button>
      </div>
    </main>
  );
}
