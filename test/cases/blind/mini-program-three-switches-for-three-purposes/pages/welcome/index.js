// case: a mini-program page has a switch for each purpose and records each answer
// rules: no-bundled-consent

const TEXT_VERSION = '2025-05';

Page({
  data: { done: false, marketing: false, face: false, location: false },

  onToggle(event) {
    this.setData({ [event.currentTarget.dataset.purpose]: event.detail.value });
  },

  onTapContinue() {
    this.save();
    this.setData({ done: true });
  },

  save() {
    const { marketing, face, location } = this.data;
    const consents = { marketing, face, location };
    wx.request({ url: 'https://api.teahouse.example/consents', method: 'POST', data: { ...consents, version: TEXT_VERSION, at: Date.now() } });
  },
});
