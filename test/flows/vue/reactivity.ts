import { computed, reactive, readonly, ref, shallowRef, toRefs, unref, watch, watchEffect } from 'vue';

const a = ref(source('email'));
sink(a.value); // flow: email
const b = ref('plain');
sink(b.value);
const twice = computed(() => a.value + a.value);
sink(twice.value); // flow: email
sink(computed(() => b.value).value);
const form = reactive({ x: 'plain', y: 'plain' });
form.x = source('phone');
sink(form.x); // flow: phone
sink(form.y);
const { x, y } = toRefs(form);
sink(x.value); // flow: phone
sink(y.value);
sink(unref(a)); // flow: email
sink(readonly(form).x); // flow: phone
const watched = ref('plain');
watch(watched, value => sink(value)); // flow: email
watched.value = source('email');
watch(() => form.y, value => sink(value));
watchEffect(() => sink(form.x)); // flow: phone
const shallow = shallowRef({ x: source('email'), y: 'plain' });
sink(shallow.value.x); // flow: email
sink(shallow.value.y);
const writable = computed({ get: () => b.value, set: value => sink(value) }); // flow: email
writable.value = source('email');
