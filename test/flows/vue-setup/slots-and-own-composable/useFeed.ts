import { ref, computed, shallowRef } from "vue";
export function useFeed(topic: string) {
  const posts = shallowRef<string[]>([]);
  const state = ref("idle");
  const newest = computed(() => posts.value[0]);
  async function load() {
    const one = await Promise.resolve(source('email'));
    posts.value = [one, ...posts.value];
    state.value = "loaded";
  }
  return { posts, state, newest, load, topic };
}
