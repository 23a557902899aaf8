// case: the same settings page grants analytics and takes it back, and the withdrawal opts the SDK out and deletes the profile
// rules: require-consent-withdrawal
import { defineStore } from 'pinia';
import { ref } from 'vue';
import axios from 'axios';
import posthog from 'posthog-js';

type State = 'open' | 'granted' | 'withdrawn';

export const useAnalyticsConsent = defineStore('analytics-consent', () => {
  const state = ref<State>('open');

  async function restore() {
    const { data } = await axios.get<{ state: State }>('/api/consents/analytics');
    state.value = data.state;
    if (data.state === 'granted') start();
  }

  function start() {
    posthog.init('phc_44Fa', { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true });
    posthog.opt_in_capturing();
  }

  async function grant() {
    await axios.put('/api/consents/analytics', { state: 'granted', text: 'an-5', at: new Date().toISOString() });
    state.value = 'granted';
    start();
  }

  async function withdraw() {
    await axios.put('/api/consents/analytics', { state: 'withdrawn', at: new Date().toISOString() });
    posthog.opt_out_capturing();
    posthog.reset(true);
    await axios.delete('/api/analytics/profile');
    state.value = 'withdrawn';
  }

  return { state, restore, grant, withdraw };
});
