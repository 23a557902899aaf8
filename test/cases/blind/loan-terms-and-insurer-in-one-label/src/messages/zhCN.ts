export const zhCN = {
  quota: {
    title: '申请额度',
    agree: '我已阅读并同意《借款服务协议》，并同意将我的个人信息提供给合作保险机构用于产品推荐',
    submit: '提交申请',
  },
};
