const api = require('../../utils/api');

Page({
  data: { senderName: '', idCard: '', to: '', size: 'S' },

  onField(e) {
    this.setData({ [e.currentTarget.dataset.field]: e.detail.value });
  },

  saveDraft() {
    const { size, to, idCard } = this.data;
    wx.setStorageSync('draft:size', size);
    wx.setStorageSync('draft:locker', to);
    wx.setStorageSync('draft:sender', { idCard }); // expect: no-plaintext-sensitive-storage
  },

  async submit() {
    const { senderName, idCard, to, size } = this.data;
    const { orderId } = await api.createOrder({ senderName, idCard, to, size });
    wx.setStorageSync('last-order', orderId);
    wx.redirectTo({ url: `/pages/index/index?order=${orderId}` });
  },
});
