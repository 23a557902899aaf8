App({
  globalData: { value: 'plain', note: 'plain' },
  onLaunch() {
    this.globalData.value = source('phone');
    this.tell();
  },
  tell() {
    sink(this.globalData.value); // flow: phone
    sink(this.globalData.note);
  },
});
