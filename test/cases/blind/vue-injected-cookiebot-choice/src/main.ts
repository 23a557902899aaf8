// case: the root provides the visitor's choice from the consent manager and a child starts the heat map on it
// rules: no-collection-before-consent
import { createApp, reactive } from 'vue';
import App from './App.vue';
import { CONSENT, type ConsentChoice } from './consent-key';

const consent = reactive<ConsentChoice>({ statistics: false, marketing: false });

window.addEventListener('CookiebotOnConsentReady', () => {
  consent.statistics = window.Cookiebot.consent.statistics === true;
  consent.marketing = window.Cookiebot.consent.marketing === true;
});

createApp(App).provide(CONSENT, consent).mount('#app');
