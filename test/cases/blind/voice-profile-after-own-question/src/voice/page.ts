import { enrolVoice } from './enrol';

const button = document.querySelector<HTMLButtonElement>('#make-profile')!;
const bar = document.querySelector<HTMLProgressElement>('#bar')!;

button.addEventListener('click', async () => {
  const profile = await enrolVoice(button.dataset.key!, (percent) => {
    bar.value = percent;
  });
  button.disabled = profile !== null;
});
