// case: an app for renting devices closes when the user does not accept the rental contract
// rules: no-consent-wall
import { createSSRApp } from 'vue';
import Contract from './pages/contract/index.vue';

export function createApp() {
  return { app: createSSRApp(Contract) };
}
