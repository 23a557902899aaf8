export type Topic = 'statistics' | 'recording';

export async function granted(topic: Topic): Promise<boolean> {
  try {
    const { state } = await $fetch<{ state: string }>(`/api/privacy/${topic}`);
    return state === 'granted';
  } catch {
    return false;
  }
}
