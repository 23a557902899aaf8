// case: a Nuxt plugin starts the replay through a curried gate that a barrel renames
// rules: no-collection-before-consent
import LogRocket from 'logrocket';
import { behindConsent } from '../privacy';

const startReplay = behindConsent('replay')((app: string) => LogRocket.init(app));

export default defineNuxtPlugin(async () => {
  const { public: config } = useRuntimeConfig();
  await startReplay(config.logRocketApp as string);
});
