// case: a picture whose faces are measured becomes a file by a promise that a callback resolves, and is sent; so is a plan of the tables
// rules: no-biometric-upload
/* global faceapi */
const fileOf = (canvas) => new Promise((r) => canvas.toBlob(r, 'image/jpeg', 0.9));

async function order(canvas, address) {
  const form = new FormData();
  form.append('print', await fileOf(canvas));
  await fetch(address, { method: 'POST', body: form }); // expect: no-biometric-upload
}

async function drawPlan(tables) {
  const plan = document.createElement('canvas');
  const context = plan.getContext('2d');
  for (const { x, y } of tables) context.fillRect(x, y, 4, 4);
  const file = await new Promise((done) => { plan.toBlob(done); });
  await fetch('/plans', { method: 'PUT', body: file });
}

document.querySelector('#print').addEventListener('click', async () => {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').drawImage(document.querySelector('video'), 0, 0);
  const faces = await faceapi.detectAllFaces(canvas).withFaceLandmarks().withFaceDescriptors();
  await drawPlan(faces.map((_, index) => ({ x: index, y: 0 })));
  await order(canvas, '/prints');
});
