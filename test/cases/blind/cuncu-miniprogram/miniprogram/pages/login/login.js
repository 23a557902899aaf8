const { xieyiVersion } = require('../../utils/config');
const { request } = require('../../utils/request');

Page({
  data: {
    shoujihao: '',
    yanzhengma: '',
    jizhuwo: true,
    tongyiXieyi: false,
    tongyiYingxiao: true, // expect: no-preticked-consent
  },

  onShoujihao(event) {
    this.setData({ shoujihao: event.detail.value });
  },

  onYanzhengma(event) {
    this.setData({ yanzhengma: event.detail.value });
  },

  onXieyi() {
    this.setData({ tongyiXieyi: !this.data.tongyiXieyi });
  },

  onYingxiao() {
    this.setData({ tongyiYingxiao: !this.data.tongyiYingxiao });
  },

  onGetPhoneNumber(event) {
    if (!event.detail.code) return;
    request({ url: '/login/wechat', method: 'POST', data: { code: event.detail.code } }).then(this.wancheng);
  },

  onTapLogin() {
    const { shoujihao, yanzhengma, tongyiXieyi, tongyiYingxiao } = this.data;
    if (!tongyiXieyi) {
      wx.showToast({ title: '请先阅读用户协议', icon: 'none' });
      return;
    }
    request({ url: '/login', method: 'POST', data: { shoujihao, yanzhengma, tongyiYingxiao, xieyiVersion } }).then(this.wancheng);
  },

  onTapGaibang() {
    wx.navigateTo({ url: `/pages/profile/profile?mobile=${this.data.shoujihao}` }); // expect: no-personal-data-in-url
  },

  wancheng({ token, uid }) {
    wx.setStorageSync('token', token);
    wx.setStorageSync('uid', uid);
    console.info('登录', uid);
    wx.navigateBack();
  },
});
