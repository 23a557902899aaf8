import { shallowRef } from 'vue';

export const microphone = shallowRef<MediaStream>();
