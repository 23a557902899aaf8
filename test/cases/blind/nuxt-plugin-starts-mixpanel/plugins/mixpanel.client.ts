// case: a Nuxt plugin starts the analytics SDK on every visit
// rules: no-collection-before-consent
import mixpanel from 'mixpanel-browser';

export default defineNuxtPlugin((nuxt) => {
  const { mixpanelToken } = useRuntimeConfig().public;
  mixpanel.init(mixpanelToken, { persistence: 'localStorage', ip: false }); // expect: no-collection-before-consent

  nuxt.hook('page:finish', () => {
    mixpanel.track('page', { path: useRoute().path });
  });
});
