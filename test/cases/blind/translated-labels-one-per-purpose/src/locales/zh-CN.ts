export default {
  register: {
    title: '注册会员',
    next: '下一步',
  },
  consent: {
    terms: '我已阅读并同意《会员服务协议》',
    face: '我同意采集人脸信息用于刷脸入场（选填，也可以使用二维码入场）',
    newsletter: '我愿意接收活动资讯（选填）',
  },
};
