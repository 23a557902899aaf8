function onApplePhone() {
  const { model } = wx.getSystemInfoSync();
  return /iPhone/i.test(model);
}

module.exports = { onApplePhone };
