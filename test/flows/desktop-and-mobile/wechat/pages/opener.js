Page({
  onOpen() {
    wx.setStorageSync('kept', source('phone'));
    wx.setStorage({ key: 'calm', data: 'calm' });
    wx.navigateTo({
      url: '/pages/opened',
      events: {
        chosen(entry) {
          sink(entry.text); // flow: phone
          sink(entry.note);
        },
        left(entry) {
          sink(entry);
        },
      },
      success(opened) {
        opened.eventChannel.emit('given', { text: source('email'), note: 'n' });
      },
    });
  },
});
