// case: the navigation guard asks for consent by route meta, and a second route shows the same view without it
import { createApp } from 'vue';
import { RouterView } from 'vue-router';
import { router } from './router';

createApp(RouterView).use(router).mount('#app');
