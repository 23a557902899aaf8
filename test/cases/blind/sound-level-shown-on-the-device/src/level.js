// case: the microphone is opened by a click and moves a bar on the page, nothing is kept or sent
// rules: no-permission-as-consent, no-collection-before-consent

const bar = document.querySelector('#bar');
const button = document.querySelector('#measure');

async function measure() {
  const state = await navigator.permissions.query({ name: 'microphone' });
  if (state.state === 'denied') return;
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.frequencyBinCount);
  const draw = () => {
    analyser.getByteTimeDomainData(samples);
    bar.value = samples.reduce((top, sample) => Math.max(top, Math.abs(sample - 128)), 0);
    if (stream.active) requestAnimationFrame(draw);
  };
  draw();
  button.addEventListener('click', () => stream.getTracks().forEach((track) => track.stop()), { once: true });
}

button.addEventListener('click', measure, { once: true });
