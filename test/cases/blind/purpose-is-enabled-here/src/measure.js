// case: Didomi's status of the measuring purpose is asked; that consent is required only shows the button to reopen the notice
// rules: no-ineffective-consent-check, no-collection-before-consent
import mixpanel from 'mixpanel-browser';

const TOKEN = '9f31c2';
const PURPOSE = 'measure_content_performance';

window.didomiOnReady = window.didomiOnReady || [];
window.didomiOnReady.push((Didomi) => {
  if (Didomi.isConsentRequired()) {
    const reopen = document.querySelector('#reopen-notice');
    reopen.hidden = false;
    reopen.addEventListener('click', () => Didomi.preferences.show());
  }

  const status = Didomi.getCurrentUserStatus().purposes[PURPOSE];
  if (status && status.enabled === true) {
    mixpanel.init(TOKEN, { persistence: 'localStorage' });
  }
});
