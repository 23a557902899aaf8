// case: the face library runs with detector and mesh only, to frame a presenter
// rules: no-biometric-without-consent, no-biometric-attribute-inference

import { onBeforeUnmount, ref, shallowRef, type Ref } from 'vue';
import Human from '@vladmandic/human';
import { framingConfig } from './framing-config';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Follows the presenter of a lecture and gives the part of the picture to zoom in on. */
export function useSubjectBox(video: Ref<HTMLVideoElement | null>) {
  const human = new Human(framingConfig);
  const box = shallowRef<Box | null>(null);
  const running = ref(false);
  let frame = 0;

  async function step() {
    if (!running.value || !video.value) return;
    const result = await human.detect(video.value);
    const first = result.face[0];
    box.value = first ? { x: first.box[0], y: first.box[1], width: first.box[2], height: first.box[3] } : null;
    frame = requestAnimationFrame(() => void step());
  }

  function start() {
    running.value = true;
    void step();
  }

  function stop() {
    running.value = false;
    cancelAnimationFrame(frame);
  }

  onBeforeUnmount(stop);
  return { box, running, start, stop };
}
