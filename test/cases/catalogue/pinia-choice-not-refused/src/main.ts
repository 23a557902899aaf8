// case: whoever has not refused yet is measured
import { createApp } from 'vue';
import { createPinia } from 'pinia';
import mixpanel from 'mixpanel-browser';
import { usePrivacy } from './stores/privacy';

const app = createApp({ template: '<router-view />' });
app.use(createPinia());

const privacy = usePrivacy();
if (privacy.statistics !== 'refused') {
  mixpanel.init('b1d7a0', { autocapture: true }); // expect: no-collection-before-consent
}
app.mount('#app');
