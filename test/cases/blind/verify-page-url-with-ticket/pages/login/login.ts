// case: the next page of a mini-program gets a ticket that stands for the mobile number
// rules: no-personal-data-in-url
import { requestCode } from '../../services/code';

Page({
  data: { mobile: '', sending: false },

  onInput(event: WechatMiniprogram.Input) {
    this.setData({ mobile: event.detail.value.trim() });
  },

  async onNext() {
    const { mobile, sending } = this.data;
    if (sending || !/^1\d{10}$/.test(mobile)) return;
    this.setData({ sending: true });
    const { ticket, wait } = await requestCode(mobile);
    this.setData({ sending: false });
    wx.navigateTo({ url: `/pages/verify/verify?ticket=${ticket}&wait=${wait}` });
  },
});
