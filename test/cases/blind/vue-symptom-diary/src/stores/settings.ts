import { defineStore } from 'pinia';
import { ref, watch } from 'vue';

export const useSettings = defineStore('settings', () => {
  const theme = ref(localStorage.getItem('theme') ?? 'light');
  const locale = ref(localStorage.getItem('locale') ?? 'de');

  watch(theme, (t) => localStorage.setItem('theme', t));
  watch(locale, (l) => localStorage.setItem('locale', l));

  return { theme, locale };
});
