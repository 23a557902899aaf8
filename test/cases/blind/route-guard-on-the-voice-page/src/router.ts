import { createRouter, createWebHistory } from 'vue-router';
import TypedSearch from './views/TypedSearch.vue';
import VoiceHelp from './views/VoiceHelp.vue';
import VoiceSearch from './views/VoiceSearch.vue';
import { voiceChoice } from './voice-choice';

const onlyWithConsent = () => (voiceChoice() === 'given' ? true : '/');

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: TypedSearch },
    { path: '/voice', component: VoiceSearch, beforeEnter: onlyWithConsent },
    { path: '/voice/help', component: VoiceHelp },
  ],
});
