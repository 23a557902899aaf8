// case: a family album groups the owner's own pictures by person in the page, and nothing leaves it
// rules: no-covert-reidentification, no-biometric-upload

import * as faceapi from 'face-api.js';

interface Pile {
  label: string;
  pictures: string[];
}

const piles: Pile[] = [];
let matcher: faceapi.FaceMatcher | undefined;

async function sort(picture: HTMLImageElement, name: string): Promise<void> {
  const faces = await faceapi.detectAllFaces(picture).withFaceLandmarks().withFaceDescriptors();
  for (const { descriptor } of faces) {
    const found = matcher?.findBestMatch(descriptor);
    let pile = found && found.label !== 'unknown' ? piles.find(({ label }) => label === found.label) : undefined;
    if (!pile) {
      pile = { label: `Person ${piles.length + 1}`, pictures: [] };
      piles.push(pile);
      const known = matcher?.labeledDescriptors ?? [];
      matcher = new faceapi.FaceMatcher([...known, new faceapi.LabeledFaceDescriptors(pile.label, [descriptor])]);
    }
    pile.pictures.push(name);
  }
}

document.querySelector<HTMLInputElement>('#my-pictures')!.addEventListener('change', async (event) => {
  for (const file of (event.target as HTMLInputElement).files ?? []) {
    const picture = new Image();
    picture.src = URL.createObjectURL(file);
    await picture.decode();
    await sort(picture, file.name);
    URL.revokeObjectURL(picture.src);
  }
  const list = piles.map(({ label, pictures }) => `${label}: ${pictures.length}`);
  document.querySelector('#piles')!.textContent = list.join('\n');
});
