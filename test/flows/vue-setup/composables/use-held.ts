import { computed, onMounted, reactive, readonly, ref, toRefs } from 'vue';

const shared = ref('plain');
export function useShared() {
  return { shared: readonly(shared), keep: (value: string) => { shared.value = value; } };
}

export function useHeld(load: () => Promise<string>) {
  const value = ref<string>();
  const note = ref('plain');
  onMounted(async () => {
    value.value = await load();
  });
  return { value, note, loud: computed(() => value.value?.toUpperCase()) };
}

export function usePair() {
  const state = reactive({ value: source('phone'), note: 'plain' });
  return { ...toRefs(state), size: computed(() => state.note.length) };
}
