// case: a mini-program of a running club reads the daily steps, which its inventory does not list
const { getSession } = require('../../utils/session');
const { readSteps } = require('../../utils/steps');

Page({
  data: { rows: [], myPlace: 0, syncing: false },

  async onLoad() {
    const rows = await getSession().then((session) => session.get('/rank/week'));
    this.setData({ rows });
  },

  async onTapSync() {
    this.setData({ syncing: true });
    try {
      const encrypted = await readSteps();
      const session = await getSession();
      const { place, rows } = await session.put('/rank/me', encrypted);
      this.setData({ myPlace: place, rows });
    } finally {
      this.setData({ syncing: false });
    }
  },
});
