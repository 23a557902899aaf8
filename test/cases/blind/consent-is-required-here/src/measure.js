// case: that Didomi must ask in this country is taken for its answer
// rules: no-ineffective-consent-check, no-collection-before-consent
import mixpanel from 'mixpanel-browser';

const TOKEN = '9f31c2';

window.didomiOnReady = window.didomiOnReady || [];
window.didomiOnReady.push((Didomi) => {
  if (Didomi.isConsentRequired()) { // expect: no-ineffective-consent-check
    mixpanel.init(TOKEN, { persistence: 'localStorage' }); // expect: no-collection-before-consent
  }
});

document.querySelector('#reopen-notice').addEventListener('click', () => {
  window.Didomi.preferences.show();
});
