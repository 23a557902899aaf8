import { mountCodePad } from './code-pad';
import { tryFace } from './face';

const camera = document.querySelector<HTMLVideoElement>('#camera')!;
const pad = document.querySelector<HTMLFormElement>('#code-pad')!;
const cabinet = JSON.parse(document.querySelector('#cabinet')!.textContent!) as { codes: [string, number][]; enrolled: [number, number[]][] };

mountCodePad(pad, new Map(cabinet.codes));

document.querySelector('#look')!.addEventListener('click', () => {
  for (const [locker, values] of cabinet.enrolled) void tryFace(camera, Float32Array.from(values), locker);
});
