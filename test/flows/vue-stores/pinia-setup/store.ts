import { computed, ref } from 'vue';
import { defineStore } from 'pinia';
export const useHeld = defineStore('held', () => {
  const value = ref('plain');
  const note = ref('plain');
  const loud = computed(() => value.value.toUpperCase());
  function keep(next: string) {
    value.value = next;
  }
  return { value, note, loud, keep };
});
