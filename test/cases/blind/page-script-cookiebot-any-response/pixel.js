// case: the pixel is started once the visitor has responded, whatever the response was
// rules: no-collection-before-consent
function start() {
  if (!window.Cookiebot.hasResponse) return;
  window.fbq('init', '20991'); // expect: no-collection-before-consent
}

window.addEventListener('load', start);
