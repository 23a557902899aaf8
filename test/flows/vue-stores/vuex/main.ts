import { createApp } from 'vue';
import { useStore } from 'vuex';
import Page from './Page.vue';
import { store } from './store';
createApp(Page).use(store).mount('#app');
sink(store.state.value); // flow: email
sink(store.state.note);
sink(store.getters.loud); // flow: email
sink(store.getters.quiet);
export function used() {
  const held = useStore();
  sink(held.state.value); // flow: email
  sink(held.state.note);
}
