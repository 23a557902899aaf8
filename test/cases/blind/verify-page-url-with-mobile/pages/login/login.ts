// case: the mobile number travels to the next page of a mini-program in its address
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
    const { wait } = await requestCode(mobile);
    this.setData({ sending: false });
    wx.navigateTo({ url: `/pages/verify/verify?mobile=${mobile}&wait=${wait}` }); // expect: no-personal-data-in-url
  },
});
