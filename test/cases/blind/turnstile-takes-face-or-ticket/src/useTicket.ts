import { ref } from 'vue';
import { letThrough } from './turnstile';

declare class BarcodeDetector {
  constructor(options: { formats: string[] });
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}

export function useTicket(gate: string) {
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  const note = ref('');

  async function scanTicket(video: HTMLVideoElement) {
    const [code] = await detector.detect(video);
    const reply = code && (await fetch(`/api/tickets/${encodeURIComponent(code.rawValue)}`));
    if (reply && reply.ok) {
      const { holder } = await reply.json();
      await letThrough(gate, holder);
      note.value = 'Welcome';
    } else {
      note.value = 'Hold the code of your ticket up to the camera';
    }
  }

  return { note, scanTicket };
}
