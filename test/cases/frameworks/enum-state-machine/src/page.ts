import { Booth } from './machine';
const booth = new Booth();
window.addEventListener('load', () => booth.ask());
document.querySelector('#yes')!.addEventListener('click', () => { booth.answer(true); void booth.record(); });
document.querySelector('#no')!.addEventListener('click', () => booth.answer(false));
