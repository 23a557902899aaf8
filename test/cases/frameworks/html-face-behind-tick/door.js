// case: of two buttons of a page, one measures the face without asking whether the box was ticked
// rules: no-biometric-without-consent
async function measure() {
  const camera = document.getElementById('camera');
  const found = await faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor(); // expect: no-biometric-without-consent
  await fetch('/open', { method: 'POST', body: JSON.stringify([...found.descriptor]) });
}

function enter() {
  const consent = document.getElementById('agree').checked;
  if (consent) measure();
}
