import { ref, shallowRef } from 'vue';

export function useRecorder() {
  const stream = shallowRef<MediaStream>();
  const recording = ref(false);
  let recorder: MediaRecorder | undefined;
  let parts: Blob[] = [];

  async function prepare() {
    stream.value = await navigator.mediaDevices.getUserMedia({ // expect: no-collection-before-consent
      video: { width: 720 },
      audio: { echoCancellation: true },
    });
  }

  function start() {
    if (!stream.value) return;
    parts = [];
    recorder = new MediaRecorder(stream.value, { mimeType: 'video/webm' });
    recorder.ondataavailable = (e) => parts.push(e.data);
    recorder.start(1000);
    recording.value = true;
  }

  function finish(): Promise<Blob> {
    return new Promise((resolve) => {
      recorder!.onstop = () => resolve(new Blob(parts, { type: 'video/webm' }));
      recorder!.stop();
      recording.value = false;
    });
  }

  function release() {
    stream.value?.getTracks().forEach((t) => t.stop());
    stream.value = undefined;
  }

  return { stream, recording, prepare, start, finish, release };
}
