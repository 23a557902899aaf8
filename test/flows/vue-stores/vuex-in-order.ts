import { createStore } from "vuex";
const store = createStore({
  state: { count: "0", last: "", other: "o" },
  getters: { lastLoud: (s: any) => s.last + "!", otherLoud: (s: any) => s.other + "!" },
  mutations: {
    setLast(s: any, p: string) { s.last = p; },
    setCount(s: any, p: { value: string; by: string }) {
      sink(p.value);
      sink(p.by); // flow: email
      s.count = p.value;
    },
  },
  actions: {
    async fetchLast({ commit }: any, id: string) { commit("setLast", (await Promise.resolve(source('email'))) + id); },
    bump({ commit, state }: any) { commit("setCount", { value: state.count + "1", by: state.last }); },
  },
  modules: { page: { namespaced: true, state: () => ({ line: "" }), mutations: { put(s: any, b: string) { s.line = b; } } } },
});
sink(store.state.last); // spurious: email, what a store holds is whatever is ever put there
store.dispatch("fetchLast", "1").then(() => {
  sink(store.state.last); // flow: email
  sink(store.getters.lastLoud); // flow: email
  sink(store.getters.otherLoud);
  store.dispatch("bump");
  sink(store.state.count);
  store.commit("page/put", source('email'));
  sink((store.state as any).page.line); // flow: email
});
