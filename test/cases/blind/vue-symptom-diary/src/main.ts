// case: symptom diary (Vue, Pinia): entries with diagnosis and medication go to localStorage as they are, the export is encrypted
// rules: no-plaintext-sensitive-storage
import { createApp } from 'vue';
import { createPinia } from 'pinia';
import App from './App.vue';
import { useDiary } from './stores/diary';

const app = createApp(App);
app.use(createPinia());

const diary = useDiary();
diary.restore();
diary.$subscribe((_mutation, state) => {
  localStorage.setItem('diary', JSON.stringify(state.entries)); // expect: no-plaintext-sensitive-storage
});

app.mount('#app');
