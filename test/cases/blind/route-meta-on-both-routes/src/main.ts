// case: the navigation guard asks for separate consent by route meta on every route that shows the view
// rules: no-biometric-without-consent
import { createApp } from 'vue';
import { RouterView } from 'vue-router';
import { router } from './router';

createApp(RouterView).use(router).mount('#app');
