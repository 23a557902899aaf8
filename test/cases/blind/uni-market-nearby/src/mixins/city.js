import request from '../utils/request';

// 页面里显示“xx市”，混进来就有
export default {
  data() {
    return { cityName: '' };
  },
  created() {
    uni.getLocation({ // expect: no-collection-before-consent
      type: 'wgs84',
      success: async ({ longitude, latitude }) => {
        const { city } = await request('/geo/city', { longitude, latitude });
        this.cityName = city;
      },
    });
  },
};
