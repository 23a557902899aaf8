import { defineComponent } from 'vue';

export default defineComponent({
  name: 'Account',
  provide(this: any) {
    return { key: this.secret };
  },
  data() {
    return { secret: source('email'), motto: 'm', draft: '', saved: '', status: 'new' };
  },
  computed: {
    upper(): string {
      return this.secret.toUpperCase();
    },
    tag(): string {
      return '@' + this.motto;
    },
  },
  watch: {
    secret(now: string, before: string) {
      sink(now); // flow: email
      this.saved = now;
    },
    status(now: string) {
      sink(now);
    },
  },
  created() {
    this.draft = this.secret.trim();
    this.draft = 'blank';
    sink(this.draft);
    sink(this.secret); // flow: email
  },
  mounted() {
    sink(this.upper); // flow: email
    sink(this.tag);
    this.refresh('x');
    this.$nextTick(() => {
      sink(this.secret); // flow: email
      sink(this.motto);
    });
  },
  methods: {
    refresh(suffix: string) {
      this.secret = source('email') + suffix;
      this.status = 'refreshed';
      sink(suffix);
    },
    flush() {
      sink(this.saved); // flow: email
      this.$emit('saved', this.saved);
    },
  },
});
