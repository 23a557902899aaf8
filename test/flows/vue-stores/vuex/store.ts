import { createStore } from 'vuex';
export const store = createStore({
  state: { value: 'plain', note: 'plain' },
  getters: {
    loud: state => state.value.toUpperCase(),
    quiet: state => state.note.toUpperCase(),
  },
  mutations: {
    keep(state, value) {
      state.value = value;
    },
    SET_NOTE(state, note) {
      state.note = note;
    },
  },
  actions: {
    async load({ commit, state }, given) {
      sink(given); // flow: phone
      commit('keep', source('email'));
      commit('SET_NOTE', 'plain');
      sink(state.value); // flow: email
      return 'plain';
    },
  },
});
