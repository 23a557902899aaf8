// case: the stored answer must be the text "true" before the statistics start
// rules: no-ineffective-consent-check
import mixpanel from 'mixpanel-browser';
import './banner.js';

let started = false;

function analyticsConsent() {
  return localStorage.getItem('analytics-consent') === 'true';
}

function start() {
  if (started || !analyticsConsent()) return;
  started = true;
  mixpanel.init('3c1f', { track_pageview: true });
}

start();
window.addEventListener('consent-answered', start);
