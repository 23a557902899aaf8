import type { InjectionKey, Ref } from 'vue';
export const heldKey: InjectionKey<{ value: Ref<string>; keep(value: string): void }> = Symbol('held');
export const otherKey = Symbol('other');
