// case: a state machine of consent lets the replay start in every state but refused, so asked and expired count as yes
// rules: no-collection-before-consent
import { FullStory, init } from '@fullstory/browser';
import { ConsentMachine } from './consent-machine';

export function attachReplay(machine: ConsentMachine, orgId: string): void {
  let started = false;
  machine.onEnter((state) => {
    if (state === 'refused') {
      if (started) FullStory('shutdown');
      return;
    }
    if (started) return;
    started = true;
    init({ orgId }); // expect: no-collection-before-consent
  });
}

const machine = new ConsentMachine();
attachReplay(machine, 'o-1A2B-na1');
machine.send('ASK');
document.querySelector('#yes')!.addEventListener('click', () => machine.send('ACCEPT'));
document.querySelector('#no')!.addEventListener('click', () => machine.send('REFUSE'));
