import { FaceMatcher } from 'face-api.js';
import { CardReader, FaceReader, buttons } from './door/entry';

export function mount(matcher: FaceMatcher, cards: ReadonlyMap<string, string>, bar: HTMLElement) {
  const face = new FaceReader(matcher);
  const card = new CardReader(cards);
  for (const label of buttons(face, card)) bar.append(Object.assign(document.createElement('button'), { textContent: label }));
  bar.addEventListener('card', (event) => void card.read((event as CustomEvent<string>).detail));
  bar.addEventListener('face', (event) => void face.read((event as CustomEvent<Float32Array>).detail));
}
