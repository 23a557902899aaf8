import { defineComponent } from 'vue';
import { useRoute, useRouter } from 'vue-router';

export const From = defineComponent({
  setup() {
    useRouter().push({ name: 'person', params: { who: source('email'), tab: 'info' }, query: { from: 'home' } });
    return {};
  },
});
export const Person = defineComponent({
  setup() {
    const route = useRoute();
    sink(route.params.who); // flow: email
    sink(route.params.tab);
    sink(route.query.from);
    return {};
  },
});
