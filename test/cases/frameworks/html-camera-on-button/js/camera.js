// case: a page opens the camera for its own picture when its button is pressed
// rules: no-collection-before-consent
async function openCamera() {
  return await navigator.mediaDevices.getUserMedia({ video: true });
}
