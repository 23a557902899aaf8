// case: a question of its own says that it is apart from the terms, and its answer is kept as separate; another asks for the terms
// rules: no-biometric-without-consent
import * as faceapi from 'face-api.js';

async function askSeparately() {
  const known = await fetch('/api/consents/face/exam-identity').then(reply => reply.json());
  if (known.kind === 'separate' && known.state === 'given') return 'given';
  const yes = window.confirm('May we compute a face template to check who you are? It is separate from the terms, and you can say no.');
  const state = yes ? 'given' : 'refused';
  await fetch('/api/consents', { method: 'POST', body: JSON.stringify({ category: 'face', purpose: 'exam-identity', kind: 'separate', state }) });
  return state;
}

document.querySelector('#face').addEventListener('click', async () => {
  if ((await askSeparately()) !== 'given') return;
  await faceapi.detectSingleFace(document.querySelector('#portrait')).withFaceLandmarks().withFaceDescriptor();
});

document.querySelector('#terms').addEventListener('click', async () => {
  const yes = window.confirm('Do you accept the terms, under which we also compute a face template?');
  await fetch('/api/terms', { method: 'POST', body: JSON.stringify({ accepted: yes }) });
  if (!yes) return;
  await faceapi.detectSingleFace(document.querySelector('#portrait')).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
});
