// case: the pixel is started by the consent manager's event when the marketing category is on
// rules: no-collection-before-consent
window.addEventListener('CookiebotOnAccept', () => {
  if (window.Cookiebot.consent.marketing !== true) return;
  window.fbq('init', '20991');
  window.fbq('track', 'PageView');
});
