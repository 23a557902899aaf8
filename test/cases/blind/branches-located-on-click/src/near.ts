import { branches } from './branches';

export function showNearest(list: Element): void {
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    const sorted = [...branches].sort((a, b) => Math.abs(a.lat - coords.latitude) - Math.abs(b.lat - coords.latitude));
    list.replaceChildren(...sorted.map((branch) => Object.assign(document.createElement('li'), { textContent: branch.town })));
  });
}
