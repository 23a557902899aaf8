const GA_ID = import.meta.env.VITE_GA_ID as string;

window.dataLayer = window.dataLayer || [];
window.gtag = function gtag() {
  // eslint-disable-next-line prefer-rest-params
  window.dataLayer.push(arguments);
};

window.gtag('consent', 'default', {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
});

let started = false;

function start() {
  if (started) return;
  if (!window.Cookiebot?.consent.statistics) return;
  started = true;
  window.gtag('consent', 'update', { analytics_storage: 'granted' });
  const s = document.createElement('script');
  s.async = true;
  s.src = `https://www.googletagmanager.com/gtag/js?id=${GA_ID}`;
  document.head.appendChild(s);
  window.gtag('js', new Date());
  window.gtag('config', GA_ID, { anonymize_ip: true });
}

export function setupAnalytics() {
  window.addEventListener('CookiebotOnAccept', start);
  start();
}

export function trackEvent(name: string, params: Record<string, string | number>) {
  if (!window.Cookiebot?.consent.statistics) return;
  window.gtag('event', name, params);
}
