// case: the launch hook reads the size of the screen, and the position is read when a button is tapped
// rules: no-permission-on-launch

import { createSSRApp } from 'vue';
import App from './App.vue';

export const createApp = () => ({ app: createSSRApp(App) });
