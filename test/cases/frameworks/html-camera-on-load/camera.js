// case: a page opens the camera as it loads, by a module that its script imports
export async function openCamera() {
  return await navigator.mediaDevices.getUserMedia({ video: true }); // expect: no-collection-before-consent
}
