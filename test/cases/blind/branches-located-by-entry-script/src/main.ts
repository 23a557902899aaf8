// case: the entry script of the page asks for the position, the button only repeats it
// rules: no-permission-on-launch
import { showNearest } from './near';

const list = document.querySelector('#list')!;

showNearest(list);
document.querySelector('#near')!.addEventListener('click', () => showNearest(list));
