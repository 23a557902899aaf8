Component({
  properties: { given: String },
  data: { value: 'plain', note: 'plain' },
  lifetimes: {
    attached() {
      this.setData({ value: source('email') });
      this.show();
    },
  },
  observers: {
    value(next) {
      sink(next); // flow: email
    },
  },
  methods: {
    show() {
      sink(this.data.value); // flow: email
      sink(this.data.note);
    },
  },
});
