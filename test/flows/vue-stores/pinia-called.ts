import { createPinia, defineStore, setActivePinia, storeToRefs } from "pinia";
import { computed, ref } from "vue";
setActivePinia(createPinia());
const useUser = defineStore("holder", {
  state: () => ({ name: "", email: "", role: "guest" }),
  getters: {
    card: (s) => `${s.name} <${s.email}>`,
    roleTag(): string { return "#" + this.role; },
  },
  actions: {
    login(name: string) { this.name = name; },
    async refresh() { this.$patch({ email: await Promise.resolve(source('email')) }); },
  },
});
const useCart = defineStore("cart", () => {
  const note = ref("");
  const coupon = ref("none");
  const upper = computed(() => note.value.toUpperCase());
  function annotate(n: string) { note.value = n; }
  return { note, coupon, upper, annotate };
});
const u = useUser();
u.login(source('email'));
sink(useUser().name); // flow: email
sink(u.card); // flow: email
sink(u.roleTag);
u.refresh().then(() => {
  const { email, role } = storeToRefs(useUser());
  sink(email.value); // flow: email
  sink(role.value);
});
const cart = useCart();
cart.annotate(source('email'));
sink(useCart().upper); // flow: email
sink(useCart().coupon);
u.$onAction(({ name, args }) => {
  sink(args[0]); // missing: email, who listens for actions is not told of their arguments
  sink(name);
});
u.login(source('email'));
