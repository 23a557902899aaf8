// case: the steps of the last month are read and sent after nothing but the general privacy terms
// rules: no-collection-before-consent

interface WalkData {
  team: string;
  total: number;
}

Page<WalkData, { onTapImport(): void; importSteps(): void }>({
  data: { team: '', total: 0 },

  onLoad(query: { team?: string }) {
    this.setData({ team: query.team ?? '' });
  },

  onTapImport() {
    wx.requirePrivacyAuthorize({
      success: () => this.importSteps(),
      fail: () => wx.showToast({ title: '可以手动填写步数', icon: 'none' }),
    });
  },

  importSteps() {
    wx.getWeRunData({ // expect: no-collection-before-consent
      success: ({ encryptedData, iv }) => {
        wx.request({
          url: 'https://api.walk-club.example/steps',
          method: 'POST',
          data: { team: this.data.team, encryptedData, iv },
          success: ({ data }) => this.setData({ total: (data as { total: number }).total }),
        });
      },
    });
  },
});
