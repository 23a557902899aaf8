// case: one button sends three answers, each from a box of its own
// rules: no-bundled-consent, no-preticked-consent

import { createApp } from 'vue';
import JoinForm from './JoinForm.vue';

createApp(JoinForm, { memberId: document.body.dataset.member }).mount('#app');
