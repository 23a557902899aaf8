import { readChoice, writeChoice } from './choice';

const yes = document.querySelector<HTMLButtonElement>('#statistics-yes')!;
const no = document.querySelector<HTMLButtonElement>('#statistics-no')!;

async function show(): Promise<void> {
  const { statistics } = await readChoice();
  yes.ariaPressed = String(statistics === 'granted');
  no.ariaPressed = String(statistics === 'refused');
}

yes.addEventListener('click', () => void writeChoice('granted').then(show));
no.addEventListener('click', () => void writeChoice('refused').then(show));
void show();
