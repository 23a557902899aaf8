// case: with the microphone permission alone a voice note is recorded and sent
// rules: no-permission-as-consent, no-collection-before-consent

const button = document.querySelector<HTMLButtonElement>('#speak')!;
const player = document.querySelector<HTMLAudioElement>('#player')!;

async function permitted(): Promise<boolean> {
  const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName });
  return state === 'granted';
}

async function record(seconds: number): Promise<Blob> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }); // expect: no-permission-as-consent
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
  recorder.start();
  setTimeout(() => recorder.stop(), seconds * 1000);
  await stopped;
  stream.getTracks().forEach((track) => track.stop());
  return new Blob(parts, { type: recorder.mimeType });
}

button.addEventListener('click', async () => {
  if (!(await permitted())) {
    button.textContent = 'Allow the microphone in the address bar';
    return;
  }
  const note = await record(10);
  player.src = URL.createObjectURL(note);
  await fetch('/api/voice-notes', { method: 'POST', body: note });
});
