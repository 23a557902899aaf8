// case: the stored answer is only asked whether it is there, and the text "false" is there too
// rules: no-ineffective-consent-check
import mixpanel from 'mixpanel-browser';

let started = false;

function start() {
  if (started) return;
  if (localStorage.getItem('analytics-consent')) { // expect: no-ineffective-consent-check
    started = true;
    mixpanel.init('3c1f', { track_pageview: true });
  }
}

start();
window.addEventListener('consent-answered', start);
