import { flags } from './flags';
import { openLocker, tell } from './locker';

export function mountCodePad(pad: HTMLFormElement, codes: ReadonlyMap<string, number>): void {
  if (!flags.codePad) {
    pad.remove();
    return;
  }
  pad.addEventListener('submit', async (event) => {
    event.preventDefault();
    const locker = codes.get(String(new FormData(pad).get('code')));
    if (locker === undefined) tell('No locker has this code');
    else await openLocker(locker);
  });
}
