// case: a diary is opened by the phone's own face unlock, whose template stays in the phone
// rules: no-biometric-without-consent, no-biometric-upload

import { openDiary, type Diary } from '../../services/diary';

Page({
  data: { entries: [] as Diary['entries'], locked: true },

  onUnlockWithFace() {
    wx.startSoterAuthentication({
      requestAuthModes: ['facial'],
      challenge: String(Date.now()),
      authContent: '刷脸打开日记',
      success: ({ resultJSON, resultJSONSignature }) => this.open(resultJSON, resultJSONSignature),
      fail: () => wx.showToast({ title: '请输入密码', icon: 'none' }),
    });
  },

  onPassword(event: WechatMiniprogram.Input) {
    if (event.detail.value.length === 6) void this.open(event.detail.value, '');
  },

  async open(proof: string, signature: string) {
    const diary = await openDiary(proof, signature);
    this.setData({ entries: diary.entries, locked: false });
  },
});
