// case: the price of a group purchase depends on the number of people; the member's level only chooses a badge
// rules: no-personalized-pricing
import { ladderPrice } from '../../utils/ladder';

const app = getApp();

Page({
  data: { people: 1, price: 59, badge: '' },

  async onLoad({ group }) {
    const [{ people }, { level, totalSpent }] = await Promise.all([app.api.group(group), app.api.me()]);
    this.setData({
      people,
      price: ladderPrice(people),
      badge: totalSpent > 5000 ? 'gold' : level,
    });
  },

  onShareAppMessage() {
    return { title: `还差${Math.max(0, 10 - this.data.people)}人，一起拼`, path: `/pages/group/index?group=${this.options.group}` };
  },
});
