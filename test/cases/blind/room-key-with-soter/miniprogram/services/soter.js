function confirmOnPhone(room) {
  return new Promise((resolve) => {
    wx.startSoterAuthentication({
      requestAuthModes: ['fingerPrint', 'facial'],
      challenge: `${room}.${Date.now()}`,
      authContent: '确认打开房门',
      success: ({ errCode }) => resolve(errCode === 0),
      fail: () => resolve(false),
    });
  });
}

module.exports = { confirmOnPhone };
