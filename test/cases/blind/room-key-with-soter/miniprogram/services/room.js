function openRoom(room, passcode) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: `https://minsu.example/api/rooms/${room}/open`,
      method: 'POST',
      data: passcode ? { passcode } : {},
      success: resolve,
      fail: reject,
    });
  });
}

module.exports = { openRoom };
