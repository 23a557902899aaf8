// case: in the frame loop of a bar every face that the matcher does not know is added to it
// rules: no-covert-reidentification

import * as faceapi from 'face-api.js';

function tableLight(name: string): void {
  document.querySelector<HTMLElement>('#bar')!.dataset.light = String(name.length % 4);
}

async function look(camera: HTMLVideoElement, matcher: faceapi.FaceMatcher): Promise<void> {
  const faces = await faceapi.detectAllFaces(camera).withFaceLandmarks().withFaceDescriptors();
  for (const { descriptor } of faces) {
    const guest = new faceapi.LabeledFaceDescriptors(`guest-${matcher.labeledDescriptors.length}`, [descriptor]);
    if (matcher.findBestMatch(descriptor).label === 'unknown') matcher.labeledDescriptors.push(guest); // expect: no-covert-reidentification
    tableLight(matcher.findBestMatch(descriptor).label);
  }
}

export async function run(camera: HTMLVideoElement): Promise<never> {
  const matcher = new faceapi.FaceMatcher([new faceapi.LabeledFaceDescriptors('nobody', [new Float32Array(128)])], 0.55);
  for (;;) {
    await look(camera, matcher);
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}
