// case: a page that a server fills in opens the camera as it loads, by a script from where it is served
// rules: no-collection-before-consent
async function watch(video) {
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true }); // expect: no-collection-before-consent
}
