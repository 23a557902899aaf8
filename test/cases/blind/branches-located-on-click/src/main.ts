// case: the entry script only looks at the state of the permission, the position is asked for on a click
// rules: no-permission-on-launch
import { branches } from './branches';
import { showNearest } from './near';

const list = document.querySelector('#list')!;
const button = document.querySelector<HTMLButtonElement>('#near')!;

list.replaceChildren(...branches.map((branch) => Object.assign(document.createElement('li'), { textContent: branch.town })));
button.addEventListener('click', () => showNearest(list));

const { state } = await navigator.permissions.query({ name: 'geolocation' });
button.hidden = state === 'denied';
