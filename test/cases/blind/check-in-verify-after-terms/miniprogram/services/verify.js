function verifyGuest(name, idCardNumber) {
  return new Promise((resolve, reject) => {
    wx.startFacialRecognitionVerify({ // expect: no-biometric-without-consent
      name,
      idCardNumber,
      checkAliveType: 2,
      success: ({ verifyResult }) => resolve(verifyResult),
      fail: reject,
    });
  });
}

module.exports = { verifyGuest };
