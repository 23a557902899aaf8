export const Chip = {
  props: ['text'],
  methods: {
    pick() {
      this.$emit('picked', source('email'));
    },
  },
};

export const Chips = {
  components: { Chip },
  template: '<chip :text="calm" @picked="onPicked" />',
  data() {
    return { calm: 'calm' };
  },
  methods: {
    onPicked(found) {
      sink(found); // missing: email, what is exported is made by others first, and its methods are called for them alone
    },
  },
};
