// case: the steps of the last month are read and sent after a question of their own was answered yes
// rules: no-collection-before-consent

import { askAboutSteps } from '../../utils/ask-about-steps';

interface WalkData {
  team: string;
  total: number;
}

Page<WalkData, { onTapImport(): void; importSteps(): void }>({
  data: { team: '', total: 0 },

  onLoad(query: { team?: string }) {
    this.setData({ team: query.team ?? '' });
  },

  async onTapImport() {
    if (await askAboutSteps()) {
      this.importSteps();
    } else {
      wx.showToast({ title: '可以手动填写步数', icon: 'none' });
    }
  },

  importSteps() {
    wx.getWeRunData({
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
