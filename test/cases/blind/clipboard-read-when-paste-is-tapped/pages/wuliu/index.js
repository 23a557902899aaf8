// case: a parcel page reads the clipboard when the paste button is tapped and only fills the field
// rules: no-collection-before-consent

const { looksLikeParcel } = require('../../utils/parcel');

Page({
  data: { danhao: '', hint: '' },

  onLoad() {
    this.setData({ hint: '请输入或粘贴快递单号' });
  },

  look() {
    wx.getClipboardData({
      success: ({ data }) => {
        if (looksLikeParcel(data)) this.setData({ danhao: data });
        else this.setData({ hint: '剪贴板里没有快递单号' });
      },
    });
  },

  onPaste() {
    this.look();
  },
});
