const RowView = {
  props: ['label', 'tone'],
  emits: ['picked', 'closed'],
  mounted() {
    sink(this.label); // flow: email
    sink(this.tone);
  },
  methods: {
    pick() {
      this.$emit('picked', source('phone'), 'row');
      this.$emit('closed', 'bye');
    },
  },
};

export default {
  components: { RowView },
  template: `
    <section>
      <h1>{{ loud }}</h1>
      <row-view :label="text" :tone="tone" @picked="onPicked" @closed="onClosed" />
    </section>`,
  data() {
    return { text: '', tone: 'warm', seen: source('email'), list: [] };
  },
  computed: {
    loud() {
      return this.text.toUpperCase();
    },
    calm() {
      return this.tone.toUpperCase();
    },
    both: {
      get() {
        return this.tone + this.text;
      },
      set(next) {
        this.tone = 'set';
      },
    },
  },
  watch: {
    text(now) {
      sink(now); // flow: email
    },
    tone(now) {
      sink(now);
    },
  },
  created() {
    this.text = source('email');
    this.list.push(this.seen);
  },
  mounted() {
    sink(this.text); // flow: email
    sink(this.tone);
    sink(this.loud); // flow: email
    sink(this.calm);
    sink(this.both); // flow: email
    sink(this.list[0]); // flow: email
    sink(this.list.length);
  },
  methods: {
    onPicked(found, kind) {
      sink(found); // flow: phone
      sink(kind);
    },
    onClosed(found) {
      sink(found);
    },
  },
};

export const settings = { template: 'a < b', data: source('email'), send() { sink(this.template); } };
