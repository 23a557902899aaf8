const app = getApp();
Page({
  data: { value: '', note: 'plain', rows: [] },
  onLoad() {
    this.load().then(() => this.show());
    sink(app.globalData.value); // flow: phone
    sink(app.globalData.note);
  },
  async load() {
    this.setData({ value: source('email'), 'deep.value': source('phone') });
  },
  show() {
    sink(this.data.value); // flow: email
    sink(this.data.note);
    const { value } = this.data;
    sink(value); // flow: email
  },
  onTap() {
    this.kept = source('phone');
    this.later();
  },
  later() {
    sink(this.kept); // flow: phone
    this.triggerEvent('saved', this.data.note);
  },
});
