import { useState } from 'react';
import * as faceapi from 'face-api.js';

// counts boxes only: no landmarks, no template
export function usePeopleCount() {
  const [people, setPeople] = useState(null);
  const count = async (picture) => {
    const boxes = await faceapi.detectAllFaces(picture);
    setPeople(boxes.length);
  };
  return { people, count };
}
