// case: a parcel page reads the clipboard when it opens, the paste button only shows the text
// rules: no-collection-before-consent

const { looksLikeParcel } = require('../../utils/parcel');

Page({
  data: { found: '', danhao: '' },

  onLoad() {
    this.look();
  },

  look() {
    wx.getClipboardData({ // expect: no-collection-before-consent
      success: ({ data }) => {
        if (looksLikeParcel(data)) this.setData({ found: data });
      },
    });
  },

  onPaste() {
    this.setData({ danhao: this.data.found });
  },
});
