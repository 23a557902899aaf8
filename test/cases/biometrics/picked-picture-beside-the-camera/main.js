// case: the camera's picture is measured and sent, a picture that is picked from the disk is only sent; one helper finds all elements
// rules: no-biometric-upload
import * as faceapi from 'face-api.js';

const $ = selector => document.querySelector(selector);

$('#shot').addEventListener('click', async () => {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').drawImage($('#view'), 0, 0);
  await faceapi.detectSingleFace(canvas).withFaceLandmarks().withFaceDescriptor();
  const body = canvas.toDataURL();
  await fetch('/api/shots', { method: 'POST', body }); // expect: no-biometric-upload
});

$('#book').addEventListener('change', async () => {
  const [file] = $('#book').files;
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').drawImage(await createImageBitmap(file), 0, 0);
  await fetch('/api/book', { method: 'POST', body: canvas.toDataURL() });
});
