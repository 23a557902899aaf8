// case: a mini program opens the next page with the phone number in its address
Page({
  data: { receiver: { mobile: '', orderNo: '' } },

  onConfirm() {
    const { mobile, orderNo } = this.data.receiver;
    wx.navigateTo({ url: `/pages/track/track?orderNo=${orderNo}&mobile=${mobile}` }); // expect: no-personal-data-in-url
  },
});
