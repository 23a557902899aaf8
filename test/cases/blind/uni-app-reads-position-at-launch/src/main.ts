// case: the app reads the position in its launch hook to preselect a city
// rules: no-permission-on-launch

import { createSSRApp } from 'vue';
import App from './App.vue';

export const createApp = () => ({ app: createSSRApp(App) });
