// case: a mini program uploads a voice after the scope for the recorder was given and nothing else was asked
Page({
  onRecord() {
    wx.authorize({
      scope: 'scope.record',
      success: () => {
        const recorder = wx.getRecorderManager();
        recorder.onStop(({ tempFilePath }) => {
          wx.uploadFile({ url: 'https://api.shop.example/voices', filePath: tempFilePath, name: 'voice' });
        });
        recorder.start({ duration: 8000 }); // expect: no-permission-as-consent
      },
    });
  },
});
