export const loading = {
  data() {
    return { held: source('email'), calm: 'plain' };
  },
  methods: {
    show() {
      sink(this.held); // flow: email
      sink(this.calm);
      sink(this.own); // flow: phone
    },
  },
};
