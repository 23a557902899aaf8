// case: a flower shop's mini-program takes the address from WeChat, and its inventory lists all of it
// rules: no-undeclared-collection, no-excessive-collection
const { pickAddress } = require('../../utils/address');
const { request } = require('../../utils/request');

Page({
  data: { consignee: null, note: '' },

  async onPickAddress() {
    this.setData({ consignee: await pickAddress() });
  },

  async onOrder() {
    const { consignee, note } = this.data;
    if (!consignee) return wx.showToast({ title: '请选择收货地址', icon: 'none' });
    const { id } = await request('/orders', { consignee, note });
    return wx.redirectTo({ url: `/pages/paid/paid?id=${id}` });
  },
});
